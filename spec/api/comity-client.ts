/**
 * A client of a Comity node for a State's own case system. Made from the description of the interface
 * (openapi.json beside it), version 1.0.0; take this file as it is. It needs nothing but `fetch`
 * and Web Crypto: Node.js 24, Deno, Bun, a browser. What it means: api.md.
 *
 * Licence: EUPL-1.2.
 */

/** How the node is reached. */
export interface ComityOptions {
  /** Scheme, host and port of the desk, or of the port for programs: `https://comity.example`. */
  readonly origin: string;
  /** The secret of the token. */
  readonly token: string;
  /** How often a call is tried that may be repeated: what reads, and what has a key. Five times unless told. */
  readonly tries?: number;
  /** For each try, in milliseconds; half a minute unless told. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

/** Why a node did not do what was asked: codes, and what they speak of. Its sentences are in Comity's word files. */
export class ComityProblem extends Error {
  override readonly name = 'ComityProblem';
  readonly status: number;
  readonly code: string;
  readonly problems: Problem['problems'];
  constructor(status: number, { code, problems }: Pick<Problem, 'code' | 'problems'>) {
    super(`${code} (${status})`);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<
    Record<string, string | number | boolean | readonly string[] | undefined>
  >;
  readonly body?: unknown;
  readonly key?: string;
}

const PAUSE_MS_MAX = 60_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Calls a node by a token; each method is one operation of the interface. */
export class ComityClient {
  readonly #options: ComityOptions;

  constructor(options: ComityOptions) {
    this.#options = options;
  }

  /** The cases of the authority, the most pressing first. */
  listCases(
    given: {
      /** `next` of the page before */
      readonly after?: string | undefined;
      /** Words, or a reference */
      readonly text?: string | undefined;
      readonly peer?: string | undefined;
      readonly measure?: string | undefined;
      readonly side?: 'requesting' | 'requested' | undefined;
      readonly move?: 'ours' | 'theirs' | undefined;
      readonly open?: 'true' | 'false' | undefined;
    } = {},
  ): Promise<ListCasesAnswer> {
    return this.#call({
      method: 'GET',
      path: `/cases`,
      query: {
        after: given.after,
        text: given.text,
        peer: given.peer,
        measure: given.measure,
        side: given.side,
        move: given.move,
        open: given.open,
      },
    });
  }

  /** A case with the newest of its acts, or with those before one of them. */
  getCase(given: {
    readonly caseId: string;
    readonly before?: string | undefined;
  }): Promise<GetCaseAnswer> {
    return this.#call({
      method: 'GET',
      path: `/cases/${encodeURIComponent(given.caseId)}`,
      query: { before: given.before },
    });
  }

  /** What an act would say, with what the law has against it; nothing is stored. */
  checkAct(given: { readonly caseId: string; readonly body: Statement }): Promise<CheckActAnswer> {
    return this.#call({
      method: 'POST',
      path: `/cases/${encodeURIComponent(given.caseId)}/check`,
      body: given.body,
    });
  }

  /** Proposes an act to officers; what the policy leaves to systems is stated at once. */
  stateAct(given: {
    readonly caseId: string;
    readonly body: Statement;
    /** The same for the same thing, however often it is tried; 16 to 128 letters, digits, - or _. */
    readonly key: string;
  }): Promise<StateActAnswer> {
    return this.#call({
      method: 'POST',
      path: `/cases/${encodeURIComponent(given.caseId)}/acts`,
      body: given.body,
      key: given.key,
    });
  }

  /** What was handed over, thing by thing, with the digests that its acts state; pages as of the case. */
  listHandedOver(given: {
    readonly caseId: string;
    readonly before?: string | undefined;
  }): Promise<ListHandedOverAnswer> {
    return this.#call({
      method: 'GET',
      path: `/cases/${encodeURIComponent(given.caseId)}/handed-over`,
      query: { before: given.before },
    });
  }

  /** Acts of either side after a place, in the order in which this node got them. */
  listNewActs(
    given: {
      /** `cursor` of the answer before; left out, from the first act */
      readonly after?: string | undefined;
      readonly limit?: number | undefined;
    } = {},
  ): Promise<ListNewActsAnswer> {
    return this.#call({
      method: 'GET',
      path: `/acts`,
      query: { after: given.after, limit: given.limit },
    });
  }

  /** Begins a draft of a request; nothing is sent before officers approve it. */
  createDraft(given: {
    readonly body: {
      readonly facts: Facts;
      /** Id of the case that it is begun from */
      readonly follows?: string | undefined;
    };
    /** The same for the same thing, however often it is tried; 16 to 128 letters, digits, - or _. */
    readonly key: string;
  }): Promise<CreateDraftAnswer> {
    return this.#call({ method: 'POST', path: `/drafts`, body: given.body, key: given.key });
  }

  /** A draft as it stands; once it was sent it names its case. */
  getDraft(given: { readonly draftId: string }): Promise<GetDraftAnswer> {
    return this.#call({ method: 'GET', path: `/drafts/${encodeURIComponent(given.draftId)}` });
  }

  /** Replaces members of its facts; approvals that were given are gone then. */
  saveDraft(given: {
    readonly draftId: string;
    readonly body: {
      readonly version: number;
      readonly facts: Facts;
    };
  }): Promise<SaveDraftAnswer> {
    return this.#call({
      method: 'PUT',
      path: `/drafts/${encodeURIComponent(given.draftId)}`,
      body: given.body,
    });
  }

  /** What is missing of it, what a colleague would say, and who has approved. */
  checkDraft(given: { readonly draftId: string }): Promise<CheckDraftAnswer> {
    return this.#call({
      method: 'GET',
      path: `/drafts/${encodeURIComponent(given.draftId)}/check`,
    });
  }

  /** Hands it to officers, who all have still to approve it. */
  submitDraft(given: {
    readonly draftId: string;
    readonly body: {
      readonly version: number;
    };
    /** The same for the same thing, however often it is tried; 16 to 128 letters, digits, - or _. */
    readonly key: string;
  }): Promise<SubmitDraftAnswer> {
    return this.#call({
      method: 'POST',
      path: `/drafts/${encodeURIComponent(given.draftId)}/submit`,
      body: given.body,
      key: given.key,
    });
  }

  /** By which treaties one State may ask another for a measure on a day, by code and pinpoint. */
  listAvenues(given: {
    readonly from: string;
    readonly to: string;
    /** A day, ISO 8601 */
    readonly on: string;
    readonly measure: string;
    readonly offence?: readonly string[] | undefined;
    /** In months */
    readonly maxPenaltyRequesting?: number | undefined;
    /** In months */
    readonly maxPenaltyRequested?: number | undefined;
    readonly emergency?: 'true' | 'false' | undefined;
    /** What is stated of the case by the names in `missing`: `transnational=yes` */
    readonly fact?: readonly string[] | undefined;
  }): Promise<ListAvenuesAnswer> {
    return this.#call({
      method: 'GET',
      path: `/law/avenues`,
      query: {
        from: given.from,
        to: given.to,
        on: given.on,
        measure: given.measure,
        offence: given.offence,
        maxPenaltyRequesting: given.maxPenaltyRequesting,
        maxPenaltyRequested: given.maxPenaltyRequested,
        emergency: given.emergency,
        fact: given.fact,
      },
    });
  }

  /** The authorities that States have published, with their contacts and hours. */
  listDirectory(
    given: { readonly participant?: string | undefined } = {},
  ): Promise<ListDirectoryAnswer> {
    return this.#call({
      method: 'GET',
      path: `/directory`,
      query: { participant: given.participant },
    });
  }

  async #call<T>(call: Call): Promise<T> {
    const isRepeatable = call.method === 'GET' || call.key !== undefined;
    const tries = isRepeatable ? (this.#options.tries ?? 5) : 1;
    for (let n = 1; ; n += 1) {
      let wait = Math.min(PAUSE_MS_MAX, 500 * 2 ** n);
      try {
        const answer = await this.#send(call);
        if (answer.ok) return (await answer.json()) as T;
        const problem = await problemOf(answer);
        const isPassing = answer.status === 429 || answer.status >= 502;
        if (!isPassing || n >= tries) throw problem;
        const seconds = Number(answer.headers.get('retry-after'));
        if (seconds > 0) wait = Math.min(PAUSE_MS_MAX, seconds * 1_000);
      } catch (cause) {
        if (cause instanceof ComityProblem || n >= tries) throw cause;
      }
      await pause(wait);
    }
  }

  #send({ method, path, query = {}, body, key }: Call): Promise<Response> {
    const { origin, token, timeoutMs = 30_000, fetch: send = fetch } = this.#options;
    const url = new URL(`/api/v1${path}`, origin);
    for (const [name, value] of Object.entries(query)) {
      for (const each of value === undefined ? [] : [value].flat()) {
        url.searchParams.append(name, String(each));
      }
    }
    return send(url, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}

async function problemOf(answer: Response): Promise<ComityProblem> {
  const said: unknown = await answer.json().catch(() => undefined);
  const isProblem =
    typeof said === 'object' && said !== null && 'code' in said && 'problems' in said;
  return new ComityProblem(
    answer.status,
    isProblem ? (said as Problem) : { code: 'no-answer-of-comity', problems: [] },
  );
}

/** What a node posts where two officers let it: that there is something new, and nothing else. */
export interface NewActsPost {
  /** The same when it is posted again: do nothing for one that you have. */
  readonly id: string;
  readonly authority: string;
  /** A cursor from which there is something new. */
  readonly after: string;
}

const SECONDS_OFF_MAX = 300;

/**
 * Reads a post of the node (Standard Webhooks). Undefined for one that was not signed with the secret, that
 * was changed, that is more than five minutes old or ahead, or that says something else.
 *
 * @param secret `whsec_` and base64, as it was shown
 * @param header gives a header field by its name
 * @param body as it came
 * @param now milliseconds since 1970
 */
export async function readPost(
  secret: string,
  header: (name: string) => string | undefined | null,
  body: string,
  now: number = Date.now(),
): Promise<NewActsPost | undefined> {
  const id = header('webhook-id') ?? '';
  const at = header('webhook-timestamp') ?? '';
  const off = Math.abs(now / 1_000 - Number(at));
  if (id === '' || !/^\d{1,12}$/.test(at) || off > SECONDS_OFF_MAX) return undefined;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const from64 = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const how = { name: 'HMAC', hash: 'SHA-256' };
  const { subtle } = globalThis.crypto;
  const raw = from64(secret.replace(/^whsec_/, ''));
  const key = await subtle.importKey('raw', raw, how, false, ['verify']);
  for (const signature of (header('webhook-signature') ?? '').split(' ')) {
    const [, base64] = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(signature) ?? [];
    if (base64 === undefined) continue;
    if (!(await subtle.verify('HMAC', key, from64(base64), bytes(`${id}.${at}.${body}`)))) continue;
    const { type, data } = JSON.parse(body) as { type?: unknown; data?: Partial<NewActsPost> };
    if (type !== 'comity.new-acts') return undefined;
    const { authority, after } = data ?? {};
    return typeof authority === 'string' && typeof after === 'string'
      ? { id, authority, after }
      : undefined;
  }
  return undefined;
}

export type Problem = {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly problems: readonly {
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>> | undefined;
    /** The field or path that it is about */
    readonly at?: string | undefined;
    readonly pinpoint?: string | undefined;
  }[];
};

/** The facts of a request as an officer types them; all of it may come later. */
export type Facts = {
  readonly title?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly parts?:
    | readonly {
        readonly id?: string | undefined;
        readonly measure?: string | undefined;
        readonly basis?:
          | readonly {
              readonly id?: string | undefined;
              readonly pinpoints?: readonly string[] | undefined;
            }[]
          | undefined;
        readonly targets?:
          | readonly {
              readonly kind?:
                | 'account'
                | 'ip'
                | 'url'
                | 'domain'
                | 'telephone'
                | 'wallet'
                | 'transaction'
                | 'device'
                | 'other'
                | undefined;
              readonly service?: string | undefined;
              readonly identifier?: string | undefined;
              readonly displayName?: string | undefined;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from?: string | undefined;
                    readonly to?: string | undefined;
                    readonly zone?: string | undefined;
                  }
                | undefined;
              readonly address?: string | undefined;
              readonly port?: string | undefined;
              readonly destination?: string | undefined;
              readonly destinationPort?: string | undefined;
              readonly protocol?: string | undefined;
              readonly url?: string | undefined;
              readonly domain?: string | undefined;
              readonly telephone?: string | undefined;
              readonly currency?: string | undefined;
              readonly wallet?: string | undefined;
              readonly transaction?: string | undefined;
              readonly description?: string | undefined;
              readonly deviceNumber?: string | undefined;
            }[]
          | undefined;
        readonly wanted?: string | undefined;
        readonly contents?: Readonly<Record<string, string>> | undefined;
        readonly wantedBy?: string | undefined;
      }[]
    | undefined;
  readonly offences?:
    | readonly {
        readonly kind?: 'known' | 'other' | undefined;
        readonly pinpoint?: string | undefined;
        readonly provision?: string | undefined;
        readonly maxPenalty?: string | undefined;
        readonly description?: string | undefined;
      }[]
    | undefined;
  readonly conduct?: string | undefined;
  readonly urgency?:
    | {
        readonly level?: string | undefined;
        readonly why?: string | undefined;
        readonly neededBefore?:
          | {
              readonly from?: string | undefined;
              readonly zone?: string | undefined;
            }
          | undefined;
      }
    | undefined;
  readonly spoken?:
    | {
        readonly at?:
          | {
              readonly from?: string | undefined;
              readonly zone?: string | undefined;
            }
          | undefined;
        readonly with?: string | undefined;
      }
    | undefined;
  readonly investigation?:
    | {
        readonly reference?: string | undefined;
        readonly authority?: string | undefined;
        readonly decision?: string | undefined;
      }
    | undefined;
  readonly earlier?:
    | readonly {
        readonly kind?: 'network' | 'outside' | undefined;
        readonly case?: string | undefined;
        readonly day?: string | undefined;
        readonly number?: string | undefined;
        readonly answeredBy?: string | undefined;
      }[]
    | undefined;
  readonly followUpBy?: string | undefined;
  readonly contact?:
    | {
        readonly function?: string | undefined;
        readonly telephone?: string | undefined;
        readonly hours?: string | undefined;
        readonly secondContact?: string | undefined;
      }
    | undefined;
  readonly sensitivity?: string | undefined;
  readonly confidentialityRequested?: string | undefined;
  readonly language?: string | undefined;
  readonly translationBy?: string | undefined;
  readonly toAuthority?: string | undefined;
};

/** An act, by its kind. */
export type Statement =
  | ActRequestSubmitted
  | ActDraftShown
  | ActDraftRemarked
  | ActDraftFollowed
  | ActInformationOffered
  | ActInformationDisclosed
  | ActOfferDeclined
  | ActOfferWithdrawn
  | ActRequestAcknowledged
  | ActRequestTriaged
  | ActUrgencyAssessed
  | ActInformationRequested
  | ActInformationSupplied
  | ActConsultationOpened
  | ActConsultationAnswered
  | ActConditionsProposed
  | ActConditionsAccepted
  | ActConditionsDeclined
  | ActCostsAnnounced
  | ActCostsAnswered
  | ActUseConsentAsked
  | ActUseConsentGiven
  | ActUseConsentRefused
  | ActUseNotified
  | ActPartAdmitted
  | ActRequestReferred
  | ActExecutionPostponed
  | ActExecutionResumed
  | ActProgressReported
  | ActCollectionStarted
  | ActCollectionEnded
  | ActPreservationConfirmed
  | ActAssistanceRefused
  | ActPreservationWarning
  | ActPreservationAnswered
  | ActExtensionRequested
  | ActPreservationExtended
  | ActExtensionDeclined
  | ActPreservationEnded
  | ActRequestSupplemented
  | ActRequestFollowed
  | ActEvidenceDeliveredInPart
  | ActEvidenceDelivered
  | ActEvidenceReceived
  | ActFilesReceived
  | ActEvidenceReturned
  | ActTrafficDisclosed
  | ActStatementTaken
  | ActHearingHeld
  | ActDocumentServed
  | ActSearchMade
  | ActNothingFound
  | ActExecutionImpossible
  | ActOutcomeReported
  | ActRequestWithdrawn
  | ActPartWithdrawn
  | ActCaseClosed
  | ActCaseReopened
  | ActMessageSent
  | ActTranslationAdded
  | ActActCorrected
  | ActReceiptRead
  | ActToldOtherwise
  | ActActTranscribed
  | ActErasureRequested
  | ActBodyErased;

export type ActRequestSubmitted = {
  readonly kind: 'request-submitted';
  readonly content: {
    readonly title?: string | undefined;
    readonly from: string;
    readonly to: string;
    readonly parts: readonly {
      readonly id: string;
      readonly measure: string;
      readonly basis: readonly {
        readonly id: string;
        readonly pinpoints: readonly string[];
      }[];
      readonly targets: readonly (
        | {
            readonly kind: 'account';
            readonly service: string;
            readonly identifier: string;
            readonly displayName?: string | undefined;
            readonly custodian?: string | undefined;
            readonly period?:
              | {
                  readonly from: string;
                  readonly to?: string | undefined;
                  readonly zone: string;
                }
              | undefined;
          }
        | {
            readonly kind: 'ip';
            readonly address: string;
            readonly port?: string | undefined;
            readonly destination?: string | undefined;
            readonly destinationPort?: string | undefined;
            readonly protocol?: string | undefined;
            readonly custodian?: string | undefined;
            readonly period: {
              readonly from: string;
              readonly to?: string | undefined;
              readonly zone: string;
            };
          }
        | {
            readonly kind: 'url';
            readonly url: string;
            readonly custodian?: string | undefined;
            readonly period?:
              | {
                  readonly from: string;
                  readonly to?: string | undefined;
                  readonly zone: string;
                }
              | undefined;
          }
        | {
            readonly kind: 'domain';
            readonly domain: string;
            readonly custodian?: string | undefined;
            readonly period?:
              | {
                  readonly from: string;
                  readonly to?: string | undefined;
                  readonly zone: string;
                }
              | undefined;
          }
        | {
            readonly kind: 'telephone';
            readonly telephone: string;
            readonly custodian?: string | undefined;
            readonly period?:
              | {
                  readonly from: string;
                  readonly to?: string | undefined;
                  readonly zone: string;
                }
              | undefined;
          }
        | {
            readonly kind: 'wallet';
            readonly currency: string;
            readonly wallet: string;
            readonly custodian?: string | undefined;
            readonly period?:
              | {
                  readonly from: string;
                  readonly to?: string | undefined;
                  readonly zone: string;
                }
              | undefined;
          }
        | {
            readonly kind: 'transaction';
            readonly currency: string;
            readonly transaction: string;
            readonly custodian?: string | undefined;
            readonly period?:
              | {
                  readonly from: string;
                  readonly to?: string | undefined;
                  readonly zone: string;
                }
              | undefined;
          }
        | {
            readonly kind: 'device';
            readonly description: string;
            readonly deviceNumber?: string | undefined;
            readonly custodian?: string | undefined;
            readonly period?:
              | {
                  readonly from: string;
                  readonly to?: string | undefined;
                  readonly zone: string;
                }
              | undefined;
          }
        | {
            readonly kind: 'other';
            readonly description: string;
            readonly custodian?: string | undefined;
            readonly period?:
              | {
                  readonly from: string;
                  readonly to?: string | undefined;
                  readonly zone: string;
                }
              | undefined;
          }
      )[];
      readonly wanted?: string | undefined;
      readonly contents: Readonly<Record<string, string>>;
      readonly wantedBy?: string | undefined;
    }[];
    readonly offences: readonly (
      | {
          readonly kind: 'known';
          readonly pinpoint: string;
          readonly provision?: string | undefined;
          readonly maxPenalty?: string | undefined;
        }
      | {
          readonly kind: 'other';
          readonly description: string;
          readonly provision?: string | undefined;
          readonly maxPenalty?: string | undefined;
        }
    )[];
    readonly conduct: string;
    readonly urgency: {
      readonly level: 'routine' | 'urgent' | 'emergency';
      readonly why?: string | undefined;
      readonly neededBefore?:
        | {
            readonly from: string;
            readonly zone: string;
          }
        | undefined;
    };
    readonly spoken?:
      | {
          readonly at: {
            readonly from: string;
            readonly zone: string;
          };
          readonly with: string;
        }
      | undefined;
    readonly investigation?:
      | {
          readonly reference?: string | undefined;
          readonly authority?: string | undefined;
          readonly decision?: string | undefined;
        }
      | undefined;
    readonly earlier?:
      | readonly (
          | {
              readonly kind: 'network';
              readonly case: string;
            }
          | {
              readonly kind: 'outside';
              readonly day: string;
              readonly number: string;
              readonly answeredBy?: string | undefined;
            }
        )[]
      | undefined;
    readonly followUpBy?: string | undefined;
    readonly contact?:
      | {
          readonly function: string;
          readonly telephone: string;
          readonly hours?: string | undefined;
          readonly secondContact?: string | undefined;
        }
      | undefined;
    readonly sensitivity: 'normal' | 'restricted' | 'sealed';
    readonly confidentialityRequested: boolean;
    readonly language: string;
    readonly translationBy?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActDraftShown = {
  readonly kind: 'draft-shown';
  readonly content: {
    readonly title: string;
    readonly question: string;
    readonly parts?:
      | readonly {
          readonly measure: string;
          readonly basis?:
            | readonly {
                readonly id: string;
                readonly pinpoints: readonly string[];
              }[]
            | undefined;
          readonly targets?:
            | readonly (
                | {
                    readonly kind: 'account';
                    readonly service: string;
                    readonly identifier: string;
                    readonly displayName?: string | undefined;
                    readonly custodian?: string | undefined;
                    readonly period?:
                      | {
                          readonly from: string;
                          readonly to?: string | undefined;
                          readonly zone: string;
                        }
                      | undefined;
                  }
                | {
                    readonly kind: 'ip';
                    readonly address: string;
                    readonly port?: string | undefined;
                    readonly destination?: string | undefined;
                    readonly destinationPort?: string | undefined;
                    readonly protocol?: string | undefined;
                    readonly custodian?: string | undefined;
                    readonly period: {
                      readonly from: string;
                      readonly to?: string | undefined;
                      readonly zone: string;
                    };
                  }
                | {
                    readonly kind: 'url';
                    readonly url: string;
                    readonly custodian?: string | undefined;
                    readonly period?:
                      | {
                          readonly from: string;
                          readonly to?: string | undefined;
                          readonly zone: string;
                        }
                      | undefined;
                  }
                | {
                    readonly kind: 'domain';
                    readonly domain: string;
                    readonly custodian?: string | undefined;
                    readonly period?:
                      | {
                          readonly from: string;
                          readonly to?: string | undefined;
                          readonly zone: string;
                        }
                      | undefined;
                  }
                | {
                    readonly kind: 'telephone';
                    readonly telephone: string;
                    readonly custodian?: string | undefined;
                    readonly period?:
                      | {
                          readonly from: string;
                          readonly to?: string | undefined;
                          readonly zone: string;
                        }
                      | undefined;
                  }
                | {
                    readonly kind: 'wallet';
                    readonly currency: string;
                    readonly wallet: string;
                    readonly custodian?: string | undefined;
                    readonly period?:
                      | {
                          readonly from: string;
                          readonly to?: string | undefined;
                          readonly zone: string;
                        }
                      | undefined;
                  }
                | {
                    readonly kind: 'transaction';
                    readonly currency: string;
                    readonly transaction: string;
                    readonly custodian?: string | undefined;
                    readonly period?:
                      | {
                          readonly from: string;
                          readonly to?: string | undefined;
                          readonly zone: string;
                        }
                      | undefined;
                  }
                | {
                    readonly kind: 'device';
                    readonly description: string;
                    readonly deviceNumber?: string | undefined;
                    readonly custodian?: string | undefined;
                    readonly period?:
                      | {
                          readonly from: string;
                          readonly to?: string | undefined;
                          readonly zone: string;
                        }
                      | undefined;
                  }
                | {
                    readonly kind: 'other';
                    readonly description: string;
                    readonly custodian?: string | undefined;
                    readonly period?:
                      | {
                          readonly from: string;
                          readonly to?: string | undefined;
                          readonly zone: string;
                        }
                      | undefined;
                  }
              )[]
            | undefined;
          readonly wanted?: string | undefined;
        }[]
      | undefined;
    readonly offences?:
      | readonly (
          | {
              readonly kind: 'known';
              readonly pinpoint: string;
              readonly provision?: string | undefined;
              readonly maxPenalty?: string | undefined;
            }
          | {
              readonly kind: 'other';
              readonly description: string;
              readonly provision?: string | undefined;
              readonly maxPenalty?: string | undefined;
            }
        )[]
      | undefined;
    readonly conduct?: string | undefined;
    readonly contact?:
      | {
          readonly function: string;
          readonly telephone: string;
          readonly hours?: string | undefined;
          readonly secondContact?: string | undefined;
        }
      | undefined;
    readonly sensitivity: 'normal' | 'restricted' | 'sealed';
    readonly language: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActDraftRemarked = {
  readonly kind: 'draft-remarked';
  readonly content: {
    readonly possible: 'as-shown' | 'with-changes' | 'another-way' | 'no' | 'unclear';
    readonly under?: string | undefined;
    readonly way?: string | undefined;
    readonly remarks?:
      | readonly {
          readonly field:
            | 'whole'
            | 'measure'
            | 'basis'
            | 'targets'
            | 'wanted'
            | 'offences'
            | 'conduct';
          readonly part?: number | undefined;
          readonly text: string;
        }[]
      | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActDraftFollowed = {
  readonly kind: 'draft-followed';
  readonly content: {
    readonly sent: string;
    readonly case?: string | undefined;
    readonly number?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActInformationOffered = {
  readonly kind: 'information-offered';
  readonly content: {
    readonly title?: string | undefined;
    readonly under?: string | undefined;
    readonly concerns: string;
    readonly conditions?:
      | readonly {
          readonly sort:
            | 'confidentiality'
            | 'use-limit'
            | 'return'
            | 'costs'
            | 'attendance'
            | 'death-penalty-assurance'
            | 'speciality'
            | 'ne-bis-in-idem'
            | 'reciprocity'
            | 'other';
          readonly text: string;
        }[]
      | undefined;
    readonly wantedBy?: string | undefined;
    readonly reference?: string | undefined;
    readonly contact?:
      | {
          readonly function: string;
          readonly telephone: string;
          readonly hours?: string | undefined;
          readonly secondContact?: string | undefined;
        }
      | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActInformationDisclosed = {
  readonly kind: 'information-disclosed';
  readonly content: {
    readonly title?: string | undefined;
    readonly under?: string | undefined;
    readonly text: string;
    readonly conditions?:
      | readonly {
          readonly sort:
            | 'confidentiality'
            | 'use-limit'
            | 'return'
            | 'costs'
            | 'attendance'
            | 'death-penalty-assurance'
            | 'speciality'
            | 'ne-bis-in-idem'
            | 'reciprocity'
            | 'other';
          readonly text: string;
        }[]
      | undefined;
    readonly reference?: string | undefined;
    readonly contact?:
      | {
          readonly function: string;
          readonly telephone: string;
          readonly hours?: string | undefined;
          readonly secondContact?: string | undefined;
        }
      | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActOfferDeclined = {
  readonly kind: 'offer-declined';
  readonly content: {
    readonly why: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActOfferWithdrawn = {
  readonly kind: 'offer-withdrawn';
  readonly content: {
    readonly why: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActRequestAcknowledged = {
  readonly kind: 'request-acknowledged';
  readonly content: {
    readonly reference?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActRequestTriaged = {
  readonly kind: 'request-triaged';
  readonly content: {
    readonly capability: 'full' | 'partial' | 'none';
    readonly capacity: 'full' | 'partial' | 'none';
    readonly resources?: string | undefined;
    readonly priority: 'routine' | 'high' | 'urgent';
    readonly expectedDate?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActUrgencyAssessed = {
  readonly kind: 'urgency-assessed';
  readonly content: {
    readonly level: 'routine' | 'urgent' | 'emergency';
    readonly reasons: string;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActInformationRequested = {
  readonly kind: 'information-requested';
  readonly content: {
    readonly questions: readonly string[];
    readonly wantedBy?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActInformationSupplied = {
  readonly kind: 'information-supplied';
  readonly content: {
    readonly answers: readonly {
      readonly asked: string;
      readonly question: number;
      readonly text: string;
    }[];
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActConsultationOpened = {
  readonly kind: 'consultation-opened';
  readonly content: {
    readonly matter:
      | 'refusal'
      | 'postponement'
      | 'conditions'
      | 'competing-requests'
      | 'costs'
      | 'form-of-evidence'
      | 'other';
    readonly text: string;
    readonly wantedBy?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActConsultationAnswered = {
  readonly kind: 'consultation-answered';
  readonly content: {
    readonly asked: string;
    readonly text: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActConditionsProposed = {
  readonly kind: 'conditions-proposed';
  readonly content: {
    readonly conditions: readonly {
      readonly sort:
        | 'confidentiality'
        | 'use-limit'
        | 'return'
        | 'costs'
        | 'attendance'
        | 'death-penalty-assurance'
        | 'speciality'
        | 'ne-bis-in-idem'
        | 'reciprocity'
        | 'other';
      readonly text: string;
    }[];
    readonly wantedBy?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActConditionsAccepted = {
  readonly kind: 'conditions-accepted';
  readonly content: {
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActConditionsDeclined = {
  readonly kind: 'conditions-declined';
  readonly content: {
    readonly why: string;
    readonly instead?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActCostsAnnounced = {
  readonly kind: 'costs-announced';
  readonly content: {
    readonly estimate?:
      | {
          readonly amount: string;
          readonly currency: string;
        }
      | undefined;
    readonly text: string;
    readonly wantedBy?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActCostsAnswered = {
  readonly kind: 'costs-answered';
  readonly content: {
    readonly asked: string;
    readonly bears: boolean;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActUseConsentAsked = {
  readonly kind: 'use-consent-asked';
  readonly content: {
    readonly purpose: string;
    readonly handedTo?: string | undefined;
    readonly wantedBy?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActUseConsentGiven = {
  readonly kind: 'use-consent-given';
  readonly content: {
    readonly asked: string;
    readonly text?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActUseConsentRefused = {
  readonly kind: 'use-consent-refused';
  readonly content: {
    readonly asked: string;
    readonly reasons: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActUseNotified = {
  readonly kind: 'use-notified';
  readonly content: {
    readonly purpose: string;
    readonly handedTo?: string | undefined;
    readonly why: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActPartAdmitted = {
  readonly kind: 'part-admitted';
  readonly content: {
    readonly legalBasis: string;
    readonly procedure?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActRequestReferred = {
  readonly kind: 'request-referred';
  readonly content: {
    readonly office: string;
    readonly contact?: string | undefined;
    readonly answersDirectly: boolean;
    readonly reference?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActExecutionPostponed = {
  readonly kind: 'execution-postponed';
  readonly content: {
    readonly reasons: string;
    readonly until?: string | undefined;
    readonly meanwhile?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActExecutionResumed = {
  readonly kind: 'execution-resumed';
  readonly content: {
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActProgressReported = {
  readonly kind: 'progress-reported';
  readonly content: {
    readonly step:
      | 'order-asked'
      | 'order-obtained'
      | 'served-on-holder'
      | 'hearing-set'
      | 'search-done'
      | 'data-received'
      | 'under-review'
      | 'other';
    readonly text?: string | undefined;
    readonly nextStep?: string | undefined;
    readonly expectedDate?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActCollectionStarted = {
  readonly kind: 'collection-started';
  readonly content: {
    readonly legalBasis: string;
    readonly by?: string | undefined;
    readonly began: string;
    readonly until: string;
    readonly thresholds?: string | undefined;
    readonly instalments: 'as-it-comes' | 'daily' | 'weekly' | 'monthly' | 'at-the-end';
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActCollectionEnded = {
  readonly kind: 'collection-ended';
  readonly content: {
    readonly cause:
      | 'period-over'
      | 'purpose-reached'
      | 'order-ended'
      | 'threshold-missed'
      | 'withdrawn'
      | 'impossible';
    readonly ended: string;
    readonly toCome?: string | undefined;
    readonly destroyed?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActPreservationConfirmed = {
  readonly kind: 'preservation-confirmed';
  readonly content: {
    readonly preserved: string;
    readonly holder?: string | undefined;
    readonly since: string;
    readonly lastDay: string;
    readonly legalBasis: string;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActAssistanceRefused = {
  readonly kind: 'assistance-refused';
  readonly content: {
    readonly ground:
      | {
          readonly kind: 'known';
          readonly code: string;
          readonly source: string;
          readonly article?: string | undefined;
        }
      | {
          readonly kind: 'other';
          readonly text: string;
          readonly citation: string;
        };
    readonly reasons: string;
    readonly consultedFirst: boolean;
    readonly consultation?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActPreservationWarning = {
  readonly kind: 'preservation-warning';
  readonly content: {
    readonly risk: 'not-secured' | 'person-alerted' | 'investigation-harmed';
    readonly text: string;
    readonly wantedBy?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActPreservationAnswered = {
  readonly kind: 'preservation-answered';
  readonly content: {
    readonly asked: string;
    readonly goOn: boolean;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActExtensionRequested = {
  readonly kind: 'extension-requested';
  readonly content: {
    readonly until: string;
    readonly why: string;
    readonly wantedBy?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActPreservationExtended = {
  readonly kind: 'preservation-extended';
  readonly content: {
    readonly lastDay: string;
    readonly legalBasis: string;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActExtensionDeclined = {
  readonly kind: 'extension-declined';
  readonly content: {
    readonly reasons: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActPreservationEnded = {
  readonly kind: 'preservation-ended';
  readonly content: {
    readonly cause: 'released' | 'lapsed' | 'handed-over';
    readonly ended: string;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActRequestSupplemented = {
  readonly kind: 'request-supplemented';
  readonly content: {
    readonly text: string;
    readonly targets?:
      | readonly (
          | {
              readonly kind: 'account';
              readonly service: string;
              readonly identifier: string;
              readonly displayName?: string | undefined;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from: string;
                    readonly to?: string | undefined;
                    readonly zone: string;
                  }
                | undefined;
            }
          | {
              readonly kind: 'ip';
              readonly address: string;
              readonly port?: string | undefined;
              readonly destination?: string | undefined;
              readonly destinationPort?: string | undefined;
              readonly protocol?: string | undefined;
              readonly custodian?: string | undefined;
              readonly period: {
                readonly from: string;
                readonly to?: string | undefined;
                readonly zone: string;
              };
            }
          | {
              readonly kind: 'url';
              readonly url: string;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from: string;
                    readonly to?: string | undefined;
                    readonly zone: string;
                  }
                | undefined;
            }
          | {
              readonly kind: 'domain';
              readonly domain: string;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from: string;
                    readonly to?: string | undefined;
                    readonly zone: string;
                  }
                | undefined;
            }
          | {
              readonly kind: 'telephone';
              readonly telephone: string;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from: string;
                    readonly to?: string | undefined;
                    readonly zone: string;
                  }
                | undefined;
            }
          | {
              readonly kind: 'wallet';
              readonly currency: string;
              readonly wallet: string;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from: string;
                    readonly to?: string | undefined;
                    readonly zone: string;
                  }
                | undefined;
            }
          | {
              readonly kind: 'transaction';
              readonly currency: string;
              readonly transaction: string;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from: string;
                    readonly to?: string | undefined;
                    readonly zone: string;
                  }
                | undefined;
            }
          | {
              readonly kind: 'device';
              readonly description: string;
              readonly deviceNumber?: string | undefined;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from: string;
                    readonly to?: string | undefined;
                    readonly zone: string;
                  }
                | undefined;
            }
          | {
              readonly kind: 'other';
              readonly description: string;
              readonly custodian?: string | undefined;
              readonly period?:
                | {
                    readonly from: string;
                    readonly to?: string | undefined;
                    readonly zone: string;
                  }
                | undefined;
            }
        )[]
      | undefined;
    readonly wanted?: string | undefined;
    readonly offences?:
      | readonly (
          | {
              readonly kind: 'known';
              readonly pinpoint: string;
              readonly provision?: string | undefined;
              readonly maxPenalty?: string | undefined;
            }
          | {
              readonly kind: 'other';
              readonly description: string;
              readonly provision?: string | undefined;
              readonly maxPenalty?: string | undefined;
            }
        )[]
      | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActRequestFollowed = {
  readonly kind: 'request-followed';
  readonly content: {
    readonly sent: string;
    readonly case?: string | undefined;
    readonly number?: string | undefined;
    readonly sentBy?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActEvidenceDeliveredInPart = {
  readonly kind: 'evidence-delivered-in-part';
  readonly content: {
    readonly what: string;
    readonly items: readonly {
      readonly name: string;
      readonly bytes?: number | undefined;
      readonly digest?: string | undefined;
    }[];
    readonly handover: 'in-person' | 'courier' | 'post' | 'electronic' | 'other';
    readonly handedOver?: string | undefined;
    readonly custody?: string | undefined;
    readonly limits?: string | undefined;
    readonly remarks?: string | undefined;
    readonly outstanding: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActEvidenceDelivered = {
  readonly kind: 'evidence-delivered';
  readonly content: {
    readonly what: string;
    readonly items: readonly {
      readonly name: string;
      readonly bytes?: number | undefined;
      readonly digest?: string | undefined;
    }[];
    readonly handover: 'in-person' | 'courier' | 'post' | 'electronic' | 'other';
    readonly handedOver?: string | undefined;
    readonly custody?: string | undefined;
    readonly limits?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActEvidenceReceived = {
  readonly kind: 'evidence-received';
  readonly content: {
    readonly asked: string;
    readonly complete: boolean;
    readonly verified: boolean;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActFilesReceived = {
  readonly kind: 'files-received';
  readonly content: {
    readonly asked: string;
    readonly files: readonly {
      readonly name: string;
      readonly bytes?: number | undefined;
      readonly digest?: string | undefined;
      readonly found: 'same' | 'other' | 'missing' | 'arrived' | 'not-listed';
    }[];
    readonly complete: boolean;
    readonly verified: boolean;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActEvidenceReturned = {
  readonly kind: 'evidence-returned';
  readonly content: {
    readonly what: string;
    readonly handover: 'in-person' | 'courier' | 'post' | 'electronic' | 'other';
    readonly day: string;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActTrafficDisclosed = {
  readonly kind: 'traffic-disclosed';
  readonly content: {
    readonly provider: string;
    readonly path: string;
    readonly otherState?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActStatementTaken = {
  readonly kind: 'statement-taken';
  readonly content: {
    readonly done: string;
    readonly day: string;
    readonly by: string;
    readonly attended?: string | undefined;
    readonly record?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActHearingHeld = {
  readonly kind: 'hearing-held';
  readonly content: {
    readonly done: string;
    readonly day: string;
    readonly by: string;
    readonly attended?: string | undefined;
    readonly record?: string | undefined;
    readonly remarks?: string | undefined;
    readonly hearing: 'in-person' | 'by-video' | 'by-telephone';
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActDocumentServed = {
  readonly kind: 'document-served';
  readonly content: {
    readonly done: string;
    readonly day: string;
    readonly by: string;
    readonly attended?: string | undefined;
    readonly record?: string | undefined;
    readonly remarks?: string | undefined;
    readonly served: 'in-person' | 'substituted' | 'refused';
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActSearchMade = {
  readonly kind: 'search-made';
  readonly content: {
    readonly done: string;
    readonly day: string;
    readonly by: string;
    readonly attended?: string | undefined;
    readonly record?: string | undefined;
    readonly remarks?: string | undefined;
    readonly seized?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActNothingFound = {
  readonly kind: 'nothing-found';
  readonly content: {
    readonly searched: string;
    readonly day?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActExecutionImpossible = {
  readonly kind: 'execution-impossible';
  readonly content: {
    readonly why: string;
    readonly instead?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActOutcomeReported = {
  readonly kind: 'outcome-reported';
  readonly content: {
    readonly outcome: 'used' | 'charged' | 'convicted' | 'acquitted' | 'returned' | 'not-needed';
    readonly text?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActRequestWithdrawn = {
  readonly kind: 'request-withdrawn';
  readonly content: {
    readonly why: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActPartWithdrawn = {
  readonly kind: 'part-withdrawn';
  readonly content: {
    readonly why: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActCaseClosed = {
  readonly kind: 'case-closed';
  readonly content: {
    readonly why: string;
    readonly outcomes?:
      | readonly {
          readonly part: string;
          readonly outcome:
            | 'obtained'
            | 'obtained-in-part'
            | 'not-obtained'
            | 'no-longer-needed'
            | 'goes-on-elsewhere';
          readonly text?: string | undefined;
        }[]
      | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActCaseReopened = {
  readonly kind: 'case-reopened';
  readonly content: {
    readonly why: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActMessageSent = {
  readonly kind: 'message-sent';
  readonly content: {
    readonly text: string;
    readonly about?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActTranslationAdded = {
  readonly kind: 'translation-added';
  readonly content: {
    readonly act: string;
    readonly language: string;
    readonly sort: 'working' | 'certified';
    readonly translator: string;
    readonly translated: string;
    readonly authoritative: 'source' | 'translation' | 'both';
    readonly text: string;
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActActCorrected = {
  readonly kind: 'act-corrected';
  readonly content: {
    readonly act: string;
    readonly corrections: readonly {
      readonly entry: string;
      readonly reads: string;
    }[];
    readonly why: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActReceiptRead = {
  readonly kind: 'receipt-read';
  readonly content: {
    readonly acts: readonly string[];
    readonly remarks?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActToldOtherwise = {
  readonly kind: 'told-otherwise';
  readonly content: {
    readonly way: 'telephone' | 'email' | 'through-another' | 'in-person';
    readonly at: {
      readonly from: string;
      readonly zone: string;
    };
    readonly with: string;
    readonly what: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActActTranscribed = {
  readonly kind: 'act-transcribed';
  readonly content: {
    readonly way: 'on-paper' | 'by-voice' | 'by-email' | 'through-another';
    readonly came: string;
    readonly from: string;
    readonly text: string;
    readonly digest?: string | undefined;
    readonly original?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActErasureRequested = {
  readonly kind: 'erasure-requested';
  readonly content: {
    readonly acts: readonly string[];
    readonly why: string;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type ActBodyErased = {
  readonly kind: 'body-erased';
  readonly content: {
    readonly act: string;
    readonly because?: 'period-ended' | undefined;
    readonly reason?: string | undefined;
  };
  readonly parts?: readonly string[] | undefined;
  readonly ownActs?: number | undefined;
  readonly othersSaid?: number | undefined;
};

export type DirectoryEntry = {
  readonly authority: string;
  readonly names: readonly {
    readonly language: string;
    readonly name: string;
  }[];
  readonly kinds: readonly (
    | 'central-authority'
    | 'contact-point-24-7'
    | 'prosecution-office'
    | 'executing-police-unit'
    | 'judicial-authority'
    | 'foreign-ministry'
    | 'interpol-bureau'
    | 'secretariat'
  )[];
  readonly callBack?: string | undefined;
  readonly callBackGiven?: string | undefined;
  readonly telephone?: string | undefined;
  readonly email?:
    | {
        readonly address: string;
        readonly certificate?: string | undefined;
        readonly certificateUntil?: string | undefined;
        readonly certificateText?: string | undefined;
      }
    | undefined;
  readonly address?: string | undefined;
  readonly reachedThrough?: string | undefined;
  readonly zone: string;
  readonly opening: 'always' | 'by-hours';
  readonly hours?:
    | readonly {
        readonly days: readonly (
          | 'monday'
          | 'tuesday'
          | 'wednesday'
          | 'thursday'
          | 'friday'
          | 'saturday'
          | 'sunday'
        )[];
        readonly from: string;
        readonly to: string;
      }[]
    | undefined;
  readonly accepts: readonly string[];
  readonly doesItself?: readonly string[] | undefined;
  readonly withCourt?: readonly string[] | undefined;
  readonly passesOn?: readonly string[] | undefined;
  readonly provisions?: readonly string[] | undefined;
  readonly networks?: readonly string[] | undefined;
  readonly remarks?: string | undefined;
  readonly from: string;
  readonly until?: string | undefined;
};

export type ListCasesAnswer = {
  readonly rows: readonly {
    readonly caseId: string;
    /** As people say it; the same at both sides */
    readonly reference: string;
    readonly title: string;
    readonly side: 'requesting' | 'requested';
    readonly peer: string;
    readonly parts: readonly {
      readonly id: string;
      readonly measure: string;
      readonly stage: string;
    }[];
    readonly status: string;
    readonly urgency: 'routine' | 'urgent' | 'emergency';
    readonly priority: string | null;
    readonly move: 'ours' | 'theirs' | 'nobody';
    readonly dueAt: string | null;
    readonly dueWhat: string | null;
    readonly lateFrom: string | null;
    readonly openedAt: string | null;
    /** RFC 3339, UTC */
    readonly updatedAt: string;
    /** What this side received is bound in its use */
    readonly bound: boolean;
  }[];
  readonly next: string | null;
};

export type GetCaseAnswer = {
  readonly caseId: string;
  readonly reference: string;
  readonly title: string;
  readonly side: 'requesting' | 'requested';
  readonly us: {
    readonly participant: string;
    readonly authority: string;
    readonly authorityName: string;
    readonly zone: string;
  };
  readonly them: {
    readonly participant: string;
    readonly authority: string;
    readonly authorityName: string;
    readonly zone: string;
  };
  readonly status: string;
  readonly parts: readonly {
    readonly id: string;
    readonly measure: string;
    readonly stage: string;
  }[];
  /** To be carried back by whoever states an act */
  readonly ownActs: number;
  /** To be carried back by whoever states an act */
  readonly othersSaid: number;
  readonly moves: readonly {
    readonly kind: string;
    readonly mayNow: boolean;
    readonly fits: boolean;
  }[];
  readonly due: readonly {
    readonly what: string;
    readonly kind: 'deadline' | 'minimum' | 'effect-date' | 'target';
    readonly owedBy: 'requesting' | 'requested' | null;
    /** RFC 3339, UTC */
    readonly at?: string | undefined;
    readonly day?: string | undefined;
    readonly pinpoint: string | null;
    readonly part: string | null;
  }[];
  /** What binds the use of what the requesting side was given; look before it is used */
  readonly useLimits: readonly {
    readonly sort: string;
    readonly setBy:
      | {
          readonly act: string;
          readonly index: number;
        }
      | {
          readonly instrument: string;
          readonly pinpoint: string | null;
        };
    /** Null where the words cannot be read: they bind all the same */
    readonly text: string | null;
    readonly parts: readonly string[];
    /** A consent or a notice allows use beyond it */
    readonly lifted: boolean;
    /** `not` is an exception to the others; `perhaps` stands on weak data */
    readonly binds: 'surely' | 'perhaps' | 'not';
  }[];
  readonly acts: readonly {
    readonly id: string;
    /** Hash of its signed header */
    readonly digest: string;
    /** Its place in the order of the log */
    readonly number: number;
    readonly kind: string;
    readonly parts: readonly string[];
    readonly ours: boolean;
    readonly author: {
      readonly participant: string;
      readonly authority: string;
      readonly role: string;
      readonly officer: string;
    };
    /** As its author claims */
    readonly claimedAt: string;
    /** Of the receipt; null while it is on its way */
    readonly receivedAt: string | null;
    readonly pinpoints: readonly string[];
    /** Of a kind that this version knows: as the schema of the kind has it */
    readonly content: Readonly<Record<string, unknown>> | 'erased' | 'unreadable';
    /** Whether it had effect */
    readonly took: boolean;
    /** Why it had none */
    readonly because: {
      readonly code: string;
      readonly params?: Readonly<Record<string, unknown>> | undefined;
    } | null;
    readonly proofs: readonly {
      readonly event: 'queued' | 'sent' | 'delivered' | 'rejected' | 'opened';
      readonly at: string;
    }[];
  }[];
  /** Ask for the page before this act; null at the oldest */
  readonly earlier: string | null;
};

export type CheckActAnswer = {
  readonly kind: string;
  readonly parts: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
  readonly pinpoints: readonly string[];
  readonly warnings: readonly {
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>> | undefined;
    /** The field or path that it is about */
    readonly at?: string | undefined;
    readonly pinpoint?: string | undefined;
  }[];
};

export type StateActAnswer = {
  /** Null while it waits */
  readonly actId: string | null;
  /** What waits for officers; null where it was stated */
  readonly proposal: string | null;
  /** Officers who have still to agree; 0 where it was stated */
  readonly needs: 0 | 1 | 2;
  readonly warnings: readonly {
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>> | undefined;
    /** The field or path that it is about */
    readonly at?: string | undefined;
    readonly pinpoint?: string | undefined;
  }[];
};

export type ListHandedOverAnswer = {
  readonly items: readonly {
    readonly act: string;
    readonly parts: readonly string[];
    readonly ours: boolean;
    readonly name: string;
    readonly bytes?: number | undefined;
    readonly digest?: string | undefined;
    readonly handover: string;
    /** The day */
    readonly on?: string | undefined;
  }[];
  /** Ask for the page before this act, though this one hand nothing over */
  readonly earlier: string | null;
};

export type ListNewActsAnswer = {
  readonly acts: readonly {
    readonly act: string;
    readonly caseId: string;
    readonly ours: boolean;
    /** RFC 3339, UTC */
    readonly storedAt: string;
  }[];
  /** To be kept as it is; another text each time */
  readonly cursor: string;
};

export type CreateDraftAnswer = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly state: 'drafting' | 'awaiting-release' | 'returned' | 'sent';
  readonly returnedWhy: string | null;
  /** The case that it became */
  readonly caseId: string | null;
  readonly facts: Facts;
  /** RFC 3339, UTC */
  readonly createdAt: string;
  /** RFC 3339, UTC */
  readonly savedAt: string;
};

export type GetDraftAnswer = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly state: 'drafting' | 'awaiting-release' | 'returned' | 'sent';
  readonly returnedWhy: string | null;
  /** The case that it became */
  readonly caseId: string | null;
  readonly facts: Facts;
  /** RFC 3339, UTC */
  readonly createdAt: string;
  /** RFC 3339, UTC */
  readonly savedAt: string;
};

export type SaveDraftAnswer = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly state: 'drafting' | 'awaiting-release' | 'returned' | 'sent';
  readonly returnedWhy: string | null;
  /** The case that it became */
  readonly caseId: string | null;
  readonly facts: Facts;
  /** RFC 3339, UTC */
  readonly createdAt: string;
  /** RFC 3339, UTC */
  readonly savedAt: string;
};

export type CheckDraftAnswer = {
  /** Wants of form: they block */
  readonly missing: readonly {
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>> | undefined;
    /** The field or path that it is about */
    readonly at?: string | undefined;
    readonly pinpoint?: string | undefined;
  }[];
  /** What a colleague would say; never blocks */
  readonly advice: readonly {
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>> | undefined;
    /** The field or path that it is about */
    readonly at?: string | undefined;
    readonly pinpoint?: string | undefined;
  }[];
  /** As it would be signed */
  readonly content: Readonly<Record<string, unknown>> | null;
  readonly approvals: number;
  readonly needed: number;
};

export type SubmitDraftAnswer = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly state: 'drafting' | 'awaiting-release' | 'returned' | 'sent';
  readonly returnedWhy: string | null;
  /** The case that it became */
  readonly caseId: string | null;
  readonly facts: Facts;
  /** RFC 3339, UTC */
  readonly createdAt: string;
  /** RFC 3339, UTC */
  readonly savedAt: string;
};

export type ListAvenuesAnswer = {
  readonly lawVersion: string;
  readonly avenues: readonly {
    readonly instrument: string;
    readonly kind: string;
    readonly open: boolean | 'uncertain';
    readonly limited: boolean;
    readonly rank: number;
    readonly proceduralRulesFrom: string | null;
    readonly channels: readonly {
      readonly channel: string;
      readonly pinpoint: string | null;
    }[];
    readonly pinpoints: readonly string[];
    readonly reasons: readonly {
      readonly code: string;
      readonly pinpoint: string | null;
    }[];
    readonly clocks: readonly string[];
    /** Whom to write to by these channels */
    readonly authorities: readonly {
      readonly channel: string;
      readonly when: string;
      readonly role: string | null;
      readonly state: string;
      /** null: nobody is named, or it is an office by its code */
      readonly name: string | null;
      /** Code of an office that every State has */
      readonly office: string | null;
      readonly scope: string | null;
      readonly address: string | null;
      readonly languages: readonly string[];
      readonly languagesAre: 'accepted' | 'official' | 'unknown';
      readonly source: string | null;
      readonly asOf: string | null;
      readonly confidence: 'high' | 'medium' | 'low';
    }[];
    readonly confidence: 'high' | 'medium' | 'low';
  }[];
  /** Facts that would decide what is uncertain */
  readonly missing: readonly string[];
  /** What has to be said of treaties between the two, as that nobody looked for them */
  readonly notes: readonly {
    readonly code: string;
    readonly pinpoint: string | null;
  }[];
};

export type ListDirectoryAnswer = {
  readonly entries: readonly {
    readonly participant: string;
    readonly authority: string;
    readonly content: DirectoryEntry;
    /** The day for which its participant last stood by it */
    readonly sureOn: string;
    readonly ended: {
      readonly on: string;
      readonly successor?: string | undefined;
      readonly why?: string | undefined;
    } | null;
    readonly relays: readonly string[];
  }[];
};
