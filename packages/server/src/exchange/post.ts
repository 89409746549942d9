import type { BatchHeader } from '@comity/wire';
import type { ExchangePath } from './post-batch.ts';

/** What comes back from taking a batch, for the HTTP edge. */
export interface ReceiveAnswer {
  readonly status: 200 | 204 | 400 | 401 | 403 | 413 | 421 | 422 | 429 | 503;
  /** `application/json` for 200 and 204, `application/problem+json` otherwise. */
  readonly body: Uint8Array;
  /** Seconds, for 429. */
  readonly retryAfter?: number;
}

/** What is known of a post before its body is read. */
export interface PostHead {
  /** Where it arrived; the path of envelopes unless told. */
  readonly path?: ExchangePath;
  /** The HTTP field `comity-batch`. */
  readonly header: string | undefined;
  /** The HTTP field `content-length`. */
  readonly length: number | undefined;
  /** For whom the certificate of the connection was made out, where the node ends TLS itself. */
  readonly certified?: string | undefined;
}

/** A post whose sender is proven; its body may be read. */
export interface AdmittedPost {
  readonly header: BatchHeader;
  /** Takes the body. @throws when the node cannot store: the caller answers 503 */
  take(body: Uint8Array): Promise<ReceiveAnswer>;
  /** The post is over, however it ended. May be called more than once. */
  end(): void;
}
