import { keepPreviousData } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeansLinesInput } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { isVersionConflict } from '@/kit/form/conflict';
import { useDebounced } from '@/lib/debounced';
import { readFragment } from '@/gql';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { type Archive, OUTDATED } from '../parts/useArchive';
import { AssessArchive, MeansTestParts, PreviewMeansTestQuery, SaveMeansLines } from './documents';
import { ExplanationView } from './ExplanationView';
import { ExemptionsField } from './ExemptionsField';
import { FindingsField } from './FindingsField';
import { LinesField } from './LinesField';
import styles from './means.module.css';
import { PlaceFields } from './PlaceFields';
import { useLineConflict } from './useLineConflict';
import { type LinesForm, type MeansTest, toInput, toLines } from './values';

interface LinesEditorProps {
  archive: Archive;
  test: MeansTest;
}

/** The form of a household with the result of what is typed beside it. */
export function LinesEditor({ archive, test }: LinesEditorProps) {
  const { t } = useTranslation('means');
  const [form] = Form.useForm<LinesForm>();
  const { busy, problems, submit, dialog } = useSaving(archive, test, form);
  return (
    <Form<LinesForm>
      form={form}
      layout="vertical"
      initialValues={toLines(test)}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={(values) => void submit(values)}
    >
      <Problems messages={problems} />
      <div className={styles.columns}>
        <div>
          <PlaceFields />
          <LinesField list="incomes" archive={archive} />
          <LinesField list="spendings" archive={archive} />
          <ExemptionsField archive={archive} />
          <FindingsField exclusions={test.exclusions} />
          <div className={styles.actions}>
            <Button type="primary" htmlType="submit" loading={busy}>
              {t('lines.saveAndAssess')}
            </Button>
          </div>
        </div>
        <Preview archive={archive} test={test} />
      </div>
      {dialog}
    </Form>
  );
}

/** Saves the lines, then has the household tested by them; what somebody else saved first is shown beside them. */
function useSaving(archive: Archive, test: MeansTest, form: ReturnType<typeof Form.useForm<LinesForm>>[0]) {
  const { t } = useTranslation('means');
  const outdated = { invalidates: ['MeansTest', ...OUTDATED] };
  const save = useGqlMutation(SaveMeansLines, outdated);
  const assess = useGqlMutation(AssessArchive, outdated);
  const { base, onStored, onConflict, dialog } = useLineConflict(archive, test, form);
  const archiveId = archive.id;
  const saving = useSubmit<LinesForm>(form, async (values) => {
    const lines = toInput(archiveId, values.lines);
    if (!lines) return;
    try {
      const saved = await save.mutateAsync({ input: { expectedVersion: base.sheet.version, lines } });
      onStored(readFragment(MeansTestParts, saved.saveMeansLines.test));
    } catch (error) {
      if (!isVersionConflict(error)) throw error;
      await onConflict(values.lines);
      return;
    }
    await assess.mutateAsync({ input: { archiveId, expectedVersion: base.sheet.version + 1 } });
    toast(t('lines.assessed'));
  });
  return { ...saving, dialog };
}

const TYPING_MS = 500;

/** Never sent: the query is off without an input. */
const NOTHING: MeansLinesInput = {
  archiveId: '',
  areaCode: '',
  residence: 'URBAN',
  incomes: [],
  spendings: [],
  findings: [],
  exemptions: [],
};

/** What the server reckons of the form as it stands; the saved one while a line is unfinished. */
function Preview({ archive, test }: LinesEditorProps) {
  const lines = Form.useWatch<LinesForm['lines'] | undefined>('lines');
  // Debounced as text, because every rendering makes another object of the same form.
  const text = useDebounced(JSON.stringify(toInput(archive.id, lines)), TYPING_MS);
  const input = JSON.parse(text) as MeansLinesInput | null;
  const query = useGql(
    PreviewMeansTestQuery,
    { input: input ?? NOTHING },
    { enabled: input !== null, placeholderData: keepPreviousData },
  );
  return <ExplanationView explanation={query.data?.previewMeansTest ?? test.explanation} archive={archive} />;
}
