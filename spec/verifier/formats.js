// The closed forms of what a bundle holds, written from the pages of this folder alone.

const fail = (at, text) => {
  throw Object.assign(new Error(text), { at });
};

const text =
  (form, max = 1e9) =>
  (value, at) => {
    if (typeof value !== 'string' || value.length > max || !form.test(value))
      fail(at, 'another form');
  };
const number = (least) => (value, at) => {
  if (!Number.isSafeInteger(value) || value < least) fail(at, `not a whole number from ${least}`);
};
const only = (constant) => (value, at) => {
  if (value !== constant) fail(at, `not ${constant}`);
};
const list = (of, least, most) => (value, at) => {
  if (!Array.isArray(value) || value.length < least || value.length > most)
    fail(at, 'no such list');
  value.forEach((each, index) => {
    of(each, `${at}/${index}`);
  });
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const object =
  (members, optional = {}) =>
  (value, at) => {
    if (!isObject(value)) fail(at, 'no object');
    for (const name of Object.keys(value)) {
      if (!(name in members) && !(name in optional)) fail(`${at}/${name}`, 'an unknown member');
    }
    for (const [name, of] of Object.entries(members)) {
      if (!Object.hasOwn(value, name)) fail(`${at}/${name}`, 'a missing member');
      of(value[name], `${at}/${name}`);
    }
    for (const [name, of] of Object.entries(optional)) {
      if (Object.hasOwn(value, name)) of(value[name], `${at}/${name}`);
    }
  };
const either = (first, second) => (value, at) => {
  try {
    first(value, at);
  } catch {
    second(value, at);
  }
};
const yesOrNo = (value, at) => {
  if (typeof value !== 'boolean') fail(at, 'neither true nor false');
};
const orNull = (of) => (value, at) => (value === null ? undefined : of(value, at));

const bytes = (size) => (value, at) => {
  const raw = typeof value === 'string' ? Buffer.from(value, 'base64url') : undefined;
  if (raw?.length !== size || raw.toString('base64url') !== value) fail(at, `not ${size} bytes`);
};
const time = (value, at) => {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
  const milliseconds = form.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== value) {
    fail(at, 'no such time');
  }
};

const hash = bytes(32);
const id = bytes(16);
const participant = text(/^[A-Z][A-Z0-9-]{2,15}$/);
const authority = text(/^[A-Z][A-Z0-9-]{2,15}\.[a-z0-9]+(-[a-z0-9]+)*$/, 64);
const word = text(/^[a-z0-9]+(-[a-z0-9]+)*$/, 64);
const lane = text(/^(normal|emergency)$/);
const caseId = text(
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}\.[A-Z][A-Z0-9-]{2,15}\.[a-z0-9]+(-[a-z0-9]+)*$/,
  97,
);
const zone = text(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/, 64);
const party = object({ participant, authority });
const hybrid = object({ ed25519: bytes(64), mlDsa65: bytes(3309) });
const seen = (value, at) => {
  if (!isObject(value)) fail(at, 'no object');
  for (const [name, count] of Object.entries(value)) {
    authority(name, at);
    number(0)(count, at);
  }
};

const kindVersion = (value, at) => {
  if (!Number.isSafeInteger(value) || value < 1 || value > 1000) fail(at, 'no version of a kind');
};
const understands = (value, at) => {
  if (!isObject(value) || Object.keys(value).length > 300) fail(at, 'no list of kinds');
  for (const [kind, version] of Object.entries(value)) {
    word(kind, at);
    kindVersion(version, at);
  }
};
const parts = (value, at) => {
  list(text(/^p[1-9][0-9]{0,2}$/), 0, 30)(value, at);
  if (new Set(value).size !== value.length) fail(at, 'a part twice');
};

const answers = (value, at) => {
  list(id, 1, 30)(value, at);
  if (new Set(value).size !== value.length) fail(at, 'a question twice');
};

const statement = object({
  statement: object({
    format: only('comity/2/key-statement'),
    participant,
    version: number(1),
    issued: time,
    prev: orNull(hash),
    root: object({ ed25519: hash, mlDsa65: bytes(1952) }),
    node: object({
      url: text(/^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?$/, 200),
      understands,
      receiptKey: object({ id, ed25519: hash, mlDsa65: bytes(1952) }),
    }),
    authorities: list(
      object({
        id: authority,
        name: text(/^[^\p{Cc}]+$/u, 200),
        kind: word,
        zone,
        signing: list(
          object({ id, ed25519: hash, from: time }, { to: time, compromised: time }),
          1,
          100,
        ),
        encryption: list(object({ id, xwing: bytes(1216), from: time }, { to: time }), 1, 100),
      }),
      1,
      200,
    ),
  }),
  signatures: hybrid,
});

const act = object({
  header: object(
    {
      format: only('comity/2/act'),
      id,
      case: caseId,
      kind: word,
      version: kindVersion,
      parts,
      author: object({
        participant,
        authority,
        role: word,
        officer: text(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/),
      }),
      to: party,
      seq: number(1),
      prev: orNull(hash),
      seen,
      claimed: time,
      zone,
      law: object({
        data: text(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/),
        pinpoints: list(
          text(/^[A-Za-z][A-Za-z0-9-]*:[0-9]+[A-Za-z]*(-[0-9]+)?(\([0-9A-Za-z]+\))*$/, 120),
          0,
          64,
        ),
      }),
      suite: only('comity-1'),
      signingKey: id,
      body: hash,
    },
    { answers },
  ),
  signature: bytes(64),
});

const ends = object({ participant, authority: orNull(authority) });
const receiptOf = (outcome, members) =>
  object({
    format: only('comity/2/receipt'),
    outcome: only(outcome),
    envelope: hash,
    from: ends,
    to: ends,
    at: time,
    link: object({ lane, epoch: number(1), seq: number(0), head: orNull(hash) }),
    ...members,
  });
const receipt = object({
  receipt: either(
    receiptOf('accepted', { act: hash, actId: id, case: caseId, understood: yesOrNo }),
    receiptOf('rejected', {
      code: word,
      act: orNull(hash),
      actId: orNull(id),
      case: orNull(caseId),
    }),
  ),
  index: number(0),
  path: list(hash, 0, 40),
  batch: object({
    head: object({
      format: only('comity/2/receipt-batch'),
      by: participant,
      key: id,
      size: number(1),
      root: hash,
      at: time,
    }),
    signatures: hybrid,
  }),
});

/** Throws with the path `at` of the first member that does not fit. */
export const checkForm = object({
  format: only('comity/2/bundle'),
  case: caseId,
  exporter: object({ participant, authority, at: time }),
  statements: list(statement, 1, 1e6),
  acts: list(
    object({
      act,
      body: either(
        only('erased'),
        object({
          salt: hash,
          content: (v, at) => (isObject(v) ? undefined : fail(at, 'no object')),
        }),
      ),
    }),
    1,
    1e6,
  ),
  receipts: list(receipt, 0, 1e6),
  links: list(
    object({
      from: participant,
      to: participant,
      lane,
      epoch: number(1),
      seq: number(1),
      prev: orNull(hash),
      envelope: hash,
    }),
    0,
    1e6,
  ),
  seal: object({ signingKey: id, signature: bytes(64) }),
});

/** The same for one publication of a feed, and for a head of one. */
export const checkPublication = object({
  publication: object({
    format: only('comity/2/publication'),
    participant,
    seq: number(1),
    prev: orNull(hash),
    kind: word,
    version: kindVersion,
    author: object({ authority, role: word, officer: text(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/) }),
    at: time,
    suite: only('comity-1'),
    signingKey: id,
    content: (v, at) => (isObject(v) ? undefined : fail(at, 'no object')),
  }),
  signature: bytes(64),
});
const headForm = object({
  head: object({
    format: only('comity/2/feed-head'),
    participant,
    key: id,
    size: number(0),
    hash: orNull(hash),
    at: time,
  }),
  signatures: hybrid,
});
export const checkHead = (value, at) => {
  headForm(value, at);
  if ((value.head.size === 0) !== (value.head.hash === null)) fail(`${at}/head`, 'no such head');
};
