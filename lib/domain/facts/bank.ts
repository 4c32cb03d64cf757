import type { Article } from '../article/article';
import type { Entity, Fact, Group } from './fact';

/** Everything an article is known to say. */
export type Bank = {
  article: Article;
  entities: Entity[];
  facts: Fact[];
  /** Ids of facts with dates that do not overlap, earliest first. */
  timeline: string[];
  groups: Group[];
};
