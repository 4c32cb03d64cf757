import { describe, expect, it } from 'vitest';
import { explain, isInstalled, requireNode } from './install.mjs';

const wanted = {
  packages: {
    '': { name: 'footnote' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/vitest': { version: '4.1.12', dev: true },
    'node_modules/swc-darwin': { version: '16.4.6', optional: true },
  },
};
const next = { 'node_modules/next': { version: '16.4.6' } };
const vitest = { 'node_modules/vitest': { version: '4.1.12' } };

describe('isInstalled', () => {
  it('accepts what the lockfile asks for, without packages for other machines', () => {
    expect(isInstalled(wanted, { packages: { ...next, ...vitest } })).toBe(true);
  });

  it('refuses another version', () => {
    const older = { 'node_modules/next': { version: '16.4.5' } };
    expect(isInstalled(wanted, { packages: { ...older, ...vitest } })).toBe(false);
  });

  it('misses the tools for tests only when they are needed', () => {
    expect(isInstalled(wanted, { packages: next })).toBe(false);
    expect(isInstalled(wanted, { packages: next }, { dev: false })).toBe(true);
  });
});

describe('requireNode', () => {
  it.each(['20.19.0', '22.1.0', '24.0.0'])('accepts %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3'])('refuses %s and names what is needed', (version) => {
    expect(() => requireNode(version)).toThrow(`Node 20.19 or newer; this is ${version}`);
  });
});

describe('explain', () => {
  it.each([
    ['npm error code ENOTFOUND', 'registry cannot be reached'],
    ['npm error code EUSAGE', 'do not agree'],
    ['gyp ERR! find Python\nconnect ECONNREFUSED', 'C++ compiler'],
    ['npm error code E500', 'npm ci failed'],
  ])('of "%s" says "%s"', (output, message) => {
    expect(explain(output)).toContain(message);
  });
});
