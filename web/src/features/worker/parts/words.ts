import { useWord } from '@/lib/words';

type Group =
  | 'paperKind'
  | 'archiveState'
  | 'item'
  | 'aidAbout'
  | 'aidState'
  | 'aidPaper'
  | 'mishap'
  | 'schoolLevel'
  | 'complaintState';

/** The office's own words for states and papers. */
export function useCaseWord(): (group: Group, code: string) => string {
  const intake = useWord('intake');
  const hardship = useWord('hardship');
  const assistance = useWord('assistance');
  const feedback = useWord('feedback');
  const vocabulary = useWord('vocabulary');
  const worker = useWord('worker');
  return (group, code) => {
    switch (group) {
      case 'paperKind':
        return intake('papers.kind', code);
      case 'archiveState':
        return hardship('state', code);
      case 'item':
        return vocabulary('aidItem', code);
      case 'aidAbout':
        return worker('aid.about', code);
      case 'aidState':
        return assistance('state', code);
      case 'aidPaper':
        return assistance('paper', code);
      case 'complaintState':
        return feedback(group, code);
      case 'mishap':
      case 'schoolLevel':
        return assistance(group, code);
    }
  };
}
