import type { EnglishMenu } from '../../messages';

const printing: EnglishMenu<'printing'> = {
  verify: 'Verify a print',
};

export default printing;
