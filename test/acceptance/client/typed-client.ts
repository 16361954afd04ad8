import { readFileSync } from 'node:fs';
import type * as types from './documents.ts';

/** What a client asks, by the name of the document: the variables and the answer, as graphql-codegen types them. */
interface Questions {
  readonly 'graph-drawing': Question<types.GraphDrawingQueryVariables, types.GraphDrawingQuery>;
  readonly 'infinite-scroll': Question<types.InfiniteScrollQueryVariables, types.InfiniteScrollQuery>;
  readonly 'list-page': Question<types.ListPageQueryVariables, types.ListPageQuery>;
  readonly 'person-page': Question<types.PersonPageQueryVariables, types.PersonPageQuery>;
  readonly 'search-as-you-type': Question<types.SearchAsYouTypeQueryVariables, types.SearchAsYouTypeQuery>;
}

interface Question<Variables, Answer> {
  readonly variables: Variables;
  readonly answer: Answer;
}

export type QuestionName = keyof Questions;
export type VariablesOf<Name extends QuestionName> = Questions[Name]['variables'];
export type AnswerTo<Name extends QuestionName> = Questions[Name]['answer'];

/** Asks a service at this address; throws what it refuses. */
export async function askTyped<Name extends QuestionName>(
  url: string,
  name: Name,
  variables: VariablesOf<Name>,
): Promise<AnswerTo<Name>> {
  const query = readFileSync(new URL(`../documents/${name}.graphql`, import.meta.url), 'utf8');
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Reply<AnswerTo<Name>>;
  if (data && !errors) return data;
  throw new Error(errors?.map(({ message }) => message).join('; ') ?? `status ${response.status}`);
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string }[];
}
