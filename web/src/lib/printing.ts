import { graphql } from '@/gql';
import type { PrintForm as Form, PrintFormMutation } from '@/gql/graphql';
import { request } from '@/lib/graphql';

export const PrintoutsQuery = graphql(`
  query Printouts($subjectId: ID!) {
    printouts(subjectId: $subjectId) {
      id
      form
      edition
      title
      whole
      code
      purpose
      printedByName
      printedAt
    }
  }
`);

const PrintForm = graphql(`
  mutation PrintForm($input: PrintFormInput!) {
    printForm(input: $input) {
      printout {
        id
        code
        pages
        missingCharacters
      }
    }
  }
`);

const PrintoutLink = graphql(`
  mutation PrintoutLink($input: PrintoutLinkInput!) {
    printoutLink(input: $input) {
      link {
        url
      }
    }
  }
`);

export type { Form };

/** A sheet that was printed a moment ago. */
export type Printed = PrintFormMutation['printForm']['printout'];

/** Prints a form as a recorded PDF. */
export async function printForm(input: {
  form: Form;
  subjectId: string;
  purpose: string;
  whole: boolean;
}): Promise<Printed> {
  const { printForm: answer } = await request(PrintForm, { input });
  return answer.printout;
}

/** Address of a sheet that the reader printed; it works for a minute. */
export async function printoutLink(id: string): Promise<string> {
  const { printoutLink: answer } = await request(PrintoutLink, { input: { id } });
  return answer.link.url;
}
