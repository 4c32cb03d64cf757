import type { Article } from '../article/article';
import type { Entity, Fact, Group } from './fact';

/** The largest bank file that is taken, in characters. */
export const bankFileLimit = 2_000_000;

/** Everything an article is known to say. */
export type Bank = {
  article: Article;
  entities: Entity[];
  facts: Fact[];
  /** Ids of facts with dates that do not overlap, earliest first. */
  timeline: string[];
  groups: Group[];
};
