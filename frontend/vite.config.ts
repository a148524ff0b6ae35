import { defineConfig } from 'vite';

/** In development the page is served by Vite and the answers by the service on its usual port. */
export default defineConfig({
  base: '/',
  // govuk-frontend aims a media query at an old browser which the minifier cannot read; it is dropped.
  css: { lightningcss: { errorRecovery: true } },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  server: { proxy: { '/api': process.env.BASE_URL ?? 'http://localhost:8080' } },
});
