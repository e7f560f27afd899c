import type { WorkbenchQuery } from '@/gql/graphql';
import { isOpenTo } from '@/lib/feature';

type Workbench = WorkbenchQuery['workbench'];
type Count = { [K in keyof Workbench]: Workbench[K] extends number ? K : never }[keyof Workbench];

/** A queue of the workbench: what waits, where it is worked off, and for whom. */
export interface Queue {
  name: Count;
  path: string;
  actions: readonly string[];
  /** Waiting longer than it should. */
  urgent?: boolean;
}

/** In the order in which they should be worked off. */
const QUEUES: readonly Queue[] = [
  { name: 'visitsOverdue', path: '/runs?states=VISITING', actions: ['visit.assign', 'campaign.run'], urgent: true },
  { name: 'followUpsOverdue', path: '/follow-ups?overdue=yes', actions: ['followup.read'], urgent: true },
  {
    name: 'civilListsOverdue',
    path: '/archives/civil-checks?state=overdue',
    actions: ['archive.check'],
    urgent: true,
  },
  { name: 'approvalsWaiting', path: '/approvals', actions: ['approval.decide'] },
  {
    name: 'applicationsToDo',
    path: '/applications',
    actions: ['application.write', 'application.handle', 'application.pay'],
  },
  { name: 'grantsToDecide', path: '/settings/grants', actions: ['grant.decide'] },
  { name: 'campaignsReturned', path: '/campaigns?states=DRAFT', actions: ['campaign.plan'] },
  { name: 'visitsUnassigned', path: '/runs?states=VISITING', actions: ['visit.assign'] },
  { name: 'myVisitsOpen', path: '/m/visits', actions: ['visit.record'] },
  { name: 'followUpsOpen', path: '/follow-ups', actions: ['followup.read'] },
  { name: 'runsVisiting', path: '/runs?states=EXPANDING,VISITING,PAUSED', actions: ['campaign.read'] },
  { name: 'runsToSettle', path: '/runs?states=SETTLING', actions: ['campaign.settle'] },
  { name: 'archivesToReview', path: '/archives?state=REVIEW_DUE', actions: ['archive.process'] },
  { name: 'archivesOutOfStep', path: '/archives?queue=OUT_OF_STEP', actions: ['archive.process'] },
  { name: 'archivesExpiring', path: '/archives?queue=EXPIRING_PAPERS', actions: ['archive.process'] },
  { name: 'archivesMissingPapers', path: '/archives?queue=MISSING_PAPERS', actions: ['archive.process'] },
  { name: 'archivesIdUnverified', path: '/archives?queue=ID_UNVERIFIED', actions: ['archive.process'] },
  { name: 'archivesUnowned', path: '/archives?queue=UNOWNED', actions: ['archive.process'] },
  { name: 'archivesNeverHelped', path: '/archives?queue=NEVER_HELPED', actions: ['archive.process'] },
  { name: 'archivesNeverVisited', path: '/archives?queue=NEVER_VISITED', actions: ['archive.process'] },
  { name: 'archivesUnchanged', path: '/archives?queue=UNCHANGED_YEAR', actions: ['archive.process'] },
  { name: 'importsToConfirm', path: '/imports', actions: ['archive.import'] },
  { name: 'jobsDead', path: '/settings/jobs', actions: ['job.read'], urgent: true },
];

/** The queues of somebody who holds these actions. */
export function queuesOf(actions: ReadonlySet<string>): Queue[] {
  return QUEUES.filter((queue) => isOpenTo(actions, queue.actions));
}
