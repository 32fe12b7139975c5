/** A browser profile in which the question for site access is answered before it is asked. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `granted`: every site from the start. `asks`: the extension has to ask, and is told yes without a prompt.
 * `none`: nothing is prepared; a request stays without an answer, as if the user ignored it.
 */
export type Access = 'granted' | 'asks' | 'none';

/** The id Chromium gives an unpacked extension: from its absolute path. */
export function extensionId(folder: string): string {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Writes the profile's preferences before its first start. */
export function seedProfile(profile: string, extension: string, access: Access): void {
  const hosts = { api: [], explicit_host: ['*://*/*'], manifest_permissions: [], scriptable_host: [] };
  const all = { ...hosts, api: permissionsOf(extension) };
  const asks = { granted_permissions: hosts, runtime_granted_permissions: hosts };
  const granted = {
    granted_permissions: all,
    runtime_granted_permissions: hosts,
    active_permissions: all,
    // An unpacked extension from the command line, and the flags Chromium sets for it.
    location: 8,
    path: extension,
    creation_flags: 38,
  };
  const entry = { granted, asks, none: null }[access];
  const settings = entry ? { [extensionId(extension)]: entry } : {};
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // No offer to translate the practice chat: it would cover the panel.
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings }, translate: { enabled: false } }),
  );
}

function permissionsOf(extension: string): string[] {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { permissions?: string[] };
  return manifest.permissions ?? [];
}
