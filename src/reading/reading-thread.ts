import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { CommuniqueError } from '../errors.ts';
import { closeModel, openModel } from './model.ts';
import { oneLine } from './one-line.ts';
import { readArticle } from './read-article.ts';
import { STOP, type ReadingJob, type ThreadAnswer, type ThreadSettings } from './reading-job.ts';

/** The program of a reading thread: opens the model, then reads what it is sent, one article after the other. */
async function serve(port: MessagePort, settings: ThreadSettings): Promise<void> {
  const answer = (message: ThreadAnswer): void => {
    port.postMessage(message);
  };
  const model = await openModel(settings.modelFolder, settings.runtime);
  port.on('message', (job: ReadingJob | typeof STOP) => {
    // A reading under way fails at its next window, for it finds the model closed.
    if (job === STOP) {
      void closeModel(model);
      return;
    }
    const { text, passages } = job;
    void readArticle(text, passages, model, settings.leastConfidence)
      .then((reading): ThreadAnswer => ({ kind: 'read', reading }))
      .catch(failure)
      .then(answer);
  });
  answer({ kind: 'ready', runtime: model.runtime.kind, nativeMissing: model.runtime.nativeMissing });
}

function failure(cause: unknown): ThreadAnswer {
  const code = cause instanceof CommuniqueError ? cause.code : null;
  return { kind: 'failed', code, message: oneLine(cause) };
}

const port = parentPort;
if (!port) throw new Error('a reading thread is started by the reading pool');
// The border between threads: what the pool sends is a ThreadSettings.
serve(port, workerData as ThreadSettings).catch((cause: unknown) => {
  port.postMessage(failure(cause));
});
