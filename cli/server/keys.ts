import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may speak to the server: whoever came in by a launch address, once, and holds the cookie it set since. */
export interface Keys {
  /** A new token for a launch address. Earlier ones that were not used stay good. */
  issueLaunchToken(): string;
  /** Uses a launch token up. False when it was never issued, or was used before. */
  redeem(token: string): boolean;
  /** What the cookie, or an `Authorization: Bearer` header, must hold. */
  readonly session: string;
  isSession(candidate: string): boolean;
}

/** Keys of 256 bits, known only to this run of the program: a restart makes new ones. */
export function makeKeys(): Keys {
  const launch = new Set<string>();
  const session = newToken();
  return {
    session,
    isSession: (candidate) => sameSecret(candidate, session),
    issueLaunchToken() {
      const token = newToken();
      launch.add(token);
      return token;
    },
    redeem(token) {
      const match = [...launch].find((known) => sameSecret(token, known));
      return match !== undefined && launch.delete(match);
    },
  };
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares digests, so that neither the time taken nor the length tells anything of the secret. */
function sameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
