import { NoticeList } from '../parts/NoticeList';

/** Notices of the state ENDED. */
export function Component() {
  return <NoticeList state="ENDED" />;
}
