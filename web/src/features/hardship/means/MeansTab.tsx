import { readFragment } from '@/gql';
import { Loaded } from '@/kit/state/Loaded';
import { useGql } from '@/lib/graphql';
import type { Archive } from '../parts/useArchive';
import { Assessments } from './Assessments';
import { MeansTestParts, MeansTestQuery } from './documents';
import { ExplanationView } from './ExplanationView';
import { LinesEditor } from './LinesEditor';

/** Income, spending and means test of a household (收入支出与测算). */
export function MeansTab({ archive }: { archive: Archive }) {
  const query = useGql(MeansTestQuery, { archiveId: archive.id });
  return (
    <Loaded query={query}>
      {(data) => {
        const test = readFragment(MeansTestParts, data.meansTest);
        return (
          <>
            {test.viewerCan.includes('edit') ? (
              <LinesEditor archive={archive} test={test} />
            ) : (
              <ExplanationView explanation={test.explanation} archive={archive} />
            )}
            <Assessments archive={archive} test={test} />
          </>
        );
      }}
    </Loaded>
  );
}
