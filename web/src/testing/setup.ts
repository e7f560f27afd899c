import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { startLanguage } from '@/i18n/language';

beforeAll(() => {
  Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
  return startLanguage();
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});
