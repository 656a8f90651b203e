import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Built from within a test run the page would else hold React as its developers use it, which is larger and slower.
process.env.NODE_ENV = 'production'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  // The tab is one page, and Fluent UI is most of it; only what Teams needs comes by itself.
  build: { outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900 },
})
