import type { EnglishMenu } from '../../messages';

const supervision: EnglishMenu<'supervision'> = { overview: 'Overview', visits: 'Visits' };

export default supervision;
