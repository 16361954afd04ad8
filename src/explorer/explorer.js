import { questions } from './questions.js';

const { React, ReactDOM, GraphiQL } = window;
const endpoint = new URL('/graphql', window.location.href).href;

document.querySelector('#sandbox').href =
  `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(endpoint)}`;

ReactDOM.createRoot(document.querySelector('#graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: endpoint }),
    defaultTabs: questions.map((query) => ({ query })),
    defaultEditorToolsVisibility: false,
  }),
);
