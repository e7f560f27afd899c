import type { EnglishMenu } from '../../messages';

const followup: EnglishMenu<'followup'> = { followUps: 'Requests' };

export default followup;
