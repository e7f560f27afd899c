import type { EnglishMenu } from '../../messages';

const app: EnglishMenu<'app'> = {
  me: 'Me',
};

export default app;
