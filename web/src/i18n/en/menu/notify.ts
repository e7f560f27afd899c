import type { EnglishMenu } from '../../messages';

const notify: EnglishMenu<'notify'> = { notifications: 'Messages' };

export default notify;
