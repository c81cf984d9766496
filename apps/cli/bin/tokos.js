#!/usr/bin/env node
import('../dist/tokos.js').then(
  ({ main }) => main(process.argv.slice(2)),
  (error) => {
    const isMissing = error.code === 'ERR_MODULE_NOT_FOUND';
    const why = isMissing ? 'it is not built yet; run `npm ci`, or `npm run build:cli`.' : error.message;
    process.stderr.write(`tokos cannot start: ${why}\n`);
    process.exitCode = 6;
  },
);
