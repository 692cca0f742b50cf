/** `npm run test:vntk`: the adapter against the real vntk. */
import { defineConfig } from 'vitest/config'
import { vntkPath } from './folder.js'

export default defineConfig({
  // What the adapter imports as vntk is the one that was built.
  resolve: { alias: { vntk: vntkPath } },
  test: {
    include: ['test/vntk/real/vntk.ts'],
    globalSetup: ['test/vntk/real/build.ts'],
    testTimeout: 120_000,
  },
})
