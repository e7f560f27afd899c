import type { EnglishMenu } from '../../messages';

const dictionary: EnglishMenu<'dictionary'> = { title: 'Dictionaries' };

export default dictionary;
