import { agreements } from './handlers/agreements.ts';
import { annotations } from './handlers/annotations.ts';
import { articles } from './handlers/articles.ts';
import { briefs } from './handlers/briefs.ts';
import { commitments } from './handlers/commitments.ts';
import { engagements } from './handlers/engagements.ts';
import { evidence } from './handlers/evidence.ts';
import { history } from './handlers/history.ts';
import { intake } from './handlers/intake.ts';
import { organisations } from './handlers/organisations.ts';
import { registry } from './handlers/registry.ts';
import { reviews } from './handlers/reviews.ts';
import { server } from './handlers/server.ts';
import { suggestions } from './handlers/suggestions.ts';
import { workspace } from './handlers/workspace.ts';

/** The contract with its handlers; served by three shells, each giving the desk's context. */
export const router = server.router({
  workspace,
  intake,
  articles,
  suggestions,
  annotations,
  agreements,
  engagements,
  commitments,
  evidence,
  organisations,
  registry,
  briefs,
  reviews,
  history,
});
