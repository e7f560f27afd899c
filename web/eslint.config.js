import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const layer = (files, forbidden) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: forbidden }] },
});

export default defineConfig(
  { ignores: ['dist', 'node_modules', 'src/gql', '.e2e-out', '*.config.js'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['src/sw.ts'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  { files: ['tools/**', 'e2e/**', 'conformance/**'], rules: { 'no-console': 'off' } },
  // Playwright's fixtures call `use`, which is no React hook there.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  // Layers point one way: lib <- kit <- features <- app. A feature never reaches into another one.
  layer(['src/lib/**'], ['@/kit/*', '@/features/*', '@/app/*', 'antd', '@ant-design/*']),
  layer(['src/kit/**'], ['@/features/*', '@/app/*', '@/gql', '@/gql/*']),
  layer(['src/features/**'], ['@/app/*', '@/features/*', '../../*']),
);
