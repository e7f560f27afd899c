import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: local('./'),
  base: '/graphiql/',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: local('../dist/graphiql'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
});
