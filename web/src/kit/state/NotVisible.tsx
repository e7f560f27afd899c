import { ApiError } from '@/lib/graphql';
import { ErrorState } from './ErrorState';

const NOT_FOUND = new ApiError({ code: 'NOT_FOUND', message: '' });

/** What a link leads to does not exist, or not for this reader; the two look the same on purpose. */
export function NotVisible() {
  return <ErrorState error={NOT_FOUND} />;
}
