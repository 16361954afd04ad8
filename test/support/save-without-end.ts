import { openKeeper } from '../../src/graph/article-keeper.ts';
import { openEngine } from '../../src/graph/engine/open-engine.ts';
import { echo, strike, truce } from './harbour-news.ts';

// A program of its own, for a test that kills it: saves articles in turn and says so each time.
const [, , dataFolder = ''] = process.argv;
const keeper = openKeeper(await openEngine({ neo4j: null, dataFolder }));
for (;;) {
  for (const { article, contentHash, resolved } of [strike, truce, echo]) {
    await keeper.delete(article.id);
    await keeper.save(article, contentHash, resolved);
    process.stdout.write('saved\n');
  }
}
