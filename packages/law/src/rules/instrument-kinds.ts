import type { Instrument } from '../law-data.ts';
import type { InstrumentKind } from '../vocabulary.ts';

/**
 * What an instrument is to whoever looks for an avenue: a way that takes no treaty, one that is
 * thought of whoever asks, one that is thought of where it names a side, or none at all.
 */
type Serves = 'way' | 'everybody' | 'whom-it-names' | 'nobody';

const SERVES: Readonly<Record<InstrumentKind, Serves>> = {
  comity: 'way',
  police: 'way',
  provider: 'way',
  convention: 'everybody',
  protocol: 'everybody',
  mlat: 'whom-it-names',
  'regional-mlat': 'whom-it-names',
  extradition: 'whom-it-names',
  'regional-cybercrime': 'whom-it-names',
  'regional-instrument': 'whom-it-names',
  'cloud-act': 'whom-it-names',
  scheme: 'whom-it-names',
  channel: 'whom-it-names',
  model: 'nobody',
  statute: 'nobody',
};

type OfKind = Pick<Instrument, 'kind'>;

/** Comity, police and providers: no treaty, so nobody is or is not bound. */
export const isWay = ({ kind }: OfKind): boolean => SERVES[kind] === 'way';

/** Thought of whoever asks whom. */
export const isForAll = ({ kind }: OfKind): boolean =>
  SERVES[kind] === 'way' || SERVES[kind] === 'everybody';

/** Model texts and statutes of one State open no avenue. */
export const isAvenue = ({ kind }: OfKind): boolean => SERVES[kind] !== 'nobody';
