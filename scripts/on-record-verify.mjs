#!/usr/bin/env node
/** `npx on-record-verify FILE.zip …` from the repository: the verifier of lib/verify, run from its source. */
import { register } from 'tsx/esm/api';

register();
await import('../lib/verify/cli.ts');
