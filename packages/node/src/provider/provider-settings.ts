import { ok, type Result } from '@comity/base';
import { type GrantedRole, ownAddress } from '@comity/server';
import { PERSONS, type Role } from '@comity/service';
import { wrong } from '../options.ts';
import type { Given } from '../settings-table.ts';

/** A role that whoever has a claim with this value may come in with. */
export interface ClaimedRole {
  readonly role: string;
  readonly claim: string;
  readonly value: string;
}

/** The ministry's own sign-in (OpenID Connect). */
export interface ProviderSettings {
  readonly issuer: string;
  readonly client: string;
  readonly secretFile: string;
  /** Which claim names the officer, by number or id. */
  readonly officerClaim: string;
  /** None: the provider has no say in roles. */
  readonly roles: readonly ClaimedRole[];
  /** What claims give, first come first served; none: the provider makes no officer and gives no role. */
  readonly gives: readonly GrantedRole[];
}

const CLAIM = /^[A-Za-z_][\w.:/-]{0,99}$/;
const ROLE = /^([a-z-]{1,40})=([A-Za-z_][\w./-]{0,99}):(.{1,200})$/;
const GIVEN = /^([a-z-]{1,40})@([A-Za-z0-9.-]{1,64})=([A-Za-z_][\w./-]{0,99}):(.{1,200})$/;

/** Reads what concerns it; undefined where nothing does. Code: `provider-form`. */
export function readProvider(given: Given): Result<ProviderSettings | undefined> {
  const {
    'provider-issuer': typed,
    'provider-client': client,
    'provider-secret': secretFile,
    'provider-officer': officerClaim = 'comity_officer',
    'provider-roles': said = [],
    'provider-gives': mapped = [],
  } = given;
  if (typed === undefined && client === undefined && secretFile === undefined) {
    return ok(undefined);
  }
  const fault = { code: 'provider-form' } as const;
  const isAddress = ownAddress(typed) !== undefined && new URL(typed ?? '').search === '';
  if (typed === undefined || !isAddress || client === undefined || secretFile === undefined) {
    return wrong('--provider-issuer', fault);
  }
  if (!CLAIM.test(officerClaim)) return wrong('--provider-officer', fault);
  const roles = said.flatMap((each) => {
    const [, typedRole, claim = '', value = ''] = ROLE.exec(each) ?? [];
    const role = personOf(typedRole);
    return role === undefined ? [] : [{ role, claim, value }];
  });
  if (roles.length !== said.length) return wrong('--provider-roles', fault);
  const gives = mapped.flatMap((each) => {
    const [, typedRole, authority = '', claim = '', value = ''] = GIVEN.exec(each) ?? [];
    const role = personOf(typedRole);
    return role === undefined ? [] : [{ role, authority, claim, value }];
  });
  if (gives.length !== mapped.length) return wrong('--provider-gives', fault);
  return ok({ issuer: typed, client, secretFile, officerClaim, roles, gives });
}

const personOf = (typed: string | undefined): Role | undefined =>
  PERSONS.find((role) => role === typed);
