import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { alias: { '@pirtti/kernel': fileURLToPath(new URL('../../../libs/kernel/src/browser.ts', import.meta.url)) } },
  // The gateway puts a fresh nonce here for each answer; styled-components reads it from the page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
});
