import { NoticeList } from '../parts/NoticeList';

/** Notices of the state RUNNING. */
export function Component() {
  return <NoticeList state="RUNNING" />;
}
