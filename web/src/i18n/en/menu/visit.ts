import type { EnglishMenu } from '../../messages';

const visit: EnglishMenu<'visit'> = { visits: 'Visits', visit: 'Visit', followUps: 'Requests' };

export default visit;
