import type { EnglishMenu } from '../../messages';

const workbench: EnglishMenu<'workbench'> = { workbench: 'Workbench' };

export default workbench;
