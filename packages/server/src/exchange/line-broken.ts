/** What the system names an end by at which one side did not believe the other's certificate. */
const OF_TLS = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO$)/;

/** Why a post came to nothing: nobody answered, or TLS was not agreed. */
export const lineBroken = (cause: unknown): 'no-answer' | 'no-answer-tls' =>
  OF_TLS.test(String((cause as NodeJS.ErrnoException | null)?.code ?? ''))
    ? 'no-answer-tls'
    : 'no-answer';
