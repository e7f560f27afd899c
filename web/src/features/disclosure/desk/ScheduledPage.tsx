import { NoticeList } from '../parts/NoticeList';

/** Notices of the state SCHEDULED. */
export function Component() {
  return <NoticeList state="SCHEDULED" />;
}
