import type { ProviderSettings } from '../provider/provider-settings.ts';
import { type Finding, fine, wrongAt } from './finding.ts';

/**
 * Whether the ministry's own sign-in can be reached and is who the settings say; nothing where there is
 * none. Codes: `provider-away`, besides those of a file that cannot be read.
 */
export async function lookAtProvider(
  provider: ProviderSettings | undefined,
): Promise<readonly Finding[]> {
  if (provider === undefined) return [];
  const { readIssuer } = await import('../provider/openid-provider.ts');
  try {
    await readIssuer(provider);
    return [fine('provider')];
  } catch (cause) {
    const { code, syscall, name } = cause as Readonly<Record<string, unknown>>;
    // A file of ours is told by its own fault.
    if (syscall === 'open' || syscall === 'read') throw cause;
    const params = { issuer: provider.issuer, reason: String(code ?? name ?? '?') };
    return [wrongAt('provider', { code: 'provider-away', params })];
  }
}
