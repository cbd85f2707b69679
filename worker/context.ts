/** What a handler finds in its context. */

import type { Bindings, Settings } from './settings.ts';
import type { Database } from './store/database.ts';
import type { SignedIn } from './store/sessions.ts';

export interface Env {
  Bindings: Bindings;
  Variables: {
    db: Database;
    settings: Settings;
    /** `https://…` without a slash at its end. */
    origin: string;
    /** When the request came; rules are told the time, they don't ask for it. */
    now: Date;
    /** Who asks, if anybody is signed in. Asked of the database once, and only where a cookie came along. */
    signedIn: () => Promise<SignedIn | undefined>;
  };
}
