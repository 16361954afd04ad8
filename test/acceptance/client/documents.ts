/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kinds of relationship there are. */
export type EdgeType =
  /** Actor to statement. */
  | 'SAID'
  /** Actor to actor; direction means nothing. */
  | 'MET'
  /** Actor to event. */
  | 'PROPOSED'
  /** Actor to event. */
  | 'AGREED'
  /** Statement to entity. */
  | 'ABOUT'
  /** Actor to event. */
  | 'PARTICIPATED_IN'
  /** Person to organization or country, organization to country. */
  | 'AFFILIATED_WITH'
  /** Entity to article. */
  | 'MENTIONED_IN'
  /** Statement to article. */
  | 'REPORTED_IN';

/** How two actors met. */
export type MeetingMode =
  /** In one room. */
  | 'IN_PERSON'
  /** By telephone or video. */
  | 'CALL'
  /** The articles do not tell. */
  | 'UNKNOWN';

/** In whose words a statement stands. */
export type StatementKind =
  /** In quotation marks: the words of the speaker. */
  | 'DIRECT'
  /** In the words of the article. */
  | 'INDIRECT'
  /** Partly in quotation marks. */
  | 'MIXED';

export type GraphDrawingQueryVariables = Exact<{
  of: string | number;
  depth: number;
}>;

export type GraphDrawingQuery = {
  readonly neighborhood: {
    readonly truncated: boolean;
    readonly nodes: ReadonlyArray<
      | ({ readonly title: string | null; readonly id: string } & { readonly __typename: 'Article' })
      | ({ readonly name: string; readonly id: string } & {
          readonly __typename: 'Country' | 'Event' | 'Organization' | 'Person';
        })
      | ({ readonly text: string; readonly id: string } & { readonly __typename: 'Statement' })
    >;
    readonly edges: ReadonlyArray<{
      readonly id: string;
      readonly type: EdgeType;
      readonly from: string;
      readonly to: string;
    }>;
  };
};

export type InfiniteScrollQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type InfiniteScrollQuery = {
  readonly people: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly cursor: string;
      readonly node: { readonly id: string; readonly name: string };
    }>;
  };
};

export type ListPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type ListPageQuery = {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly text: string;
      readonly kind: StatementKind;
      readonly saidAt: string | null;
      readonly speaker: { readonly id: string; readonly name: string } | null;
      readonly reports: ReadonlyArray<{
        readonly quote: string;
        readonly start: number;
        readonly end: number;
        readonly article: { readonly id: string; readonly title: string | null; readonly url: string | null };
      }>;
    }>;
  };
};

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;

export type PersonPageQuery = {
  readonly node:
    | { readonly __typename: 'Article' | 'Country' | 'Event' | 'Organization' | 'Statement' }
    | ({
        readonly name: string;
        readonly aliases: ReadonlyArray<string>;
        readonly roles: ReadonlyArray<{
          readonly title: string;
          readonly of: { readonly id: string; readonly name: string } | null;
        }>;
        readonly statements: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly text: string;
            readonly about: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
          }>;
        };
        readonly met: {
          readonly edges: ReadonlyArray<{
            readonly mode: MeetingMode;
            readonly date: string | null;
            readonly planned: boolean;
            readonly node: { readonly id: string; readonly name: string };
            readonly evidence: ReadonlyArray<{
              readonly quote: string;
              readonly article: { readonly id: string; readonly title: string | null };
            }>;
          }>;
        };
        readonly proposed: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
        readonly agreed: {
          readonly edges: ReadonlyArray<{
            readonly conditional: boolean;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
        readonly articles: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string | null;
            readonly publishedAt: string | null;
          }>;
        };
      } & { readonly __typename: 'Person' })
    | null;
};

export type SearchAsYouTypeQueryVariables = Exact<{
  typed: string;
}>;

export type SearchAsYouTypeQuery = {
  readonly search: {
    readonly edges: ReadonlyArray<{
      readonly score: number;
      readonly node:
        | ({ readonly title: string | null; readonly id: string } & { readonly __typename: 'Article' })
        | ({ readonly name: string; readonly id: string } & {
            readonly __typename: 'Country' | 'Event' | 'Organization' | 'Person';
          })
        | ({ readonly text: string; readonly id: string } & { readonly __typename: 'Statement' });
    }>;
  };
};
