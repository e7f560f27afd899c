import { graphql } from '@/gql';

export const ImportsQuery = graphql(`
  query Imports($kind: SheetKind, $first: Int, $offset: Int) {
    imports(kind: $kind, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          kind
          fileName
          state
          counts {
            ok
            warning
            error
            written
          }
          createdByName
          createdAt
          finishedAt
        }
      }
    }
  }
`);

export const ImportQuery = graphql(`
  query Import($id: ID!) {
    node(id: $id) {
      __typename
      ... on Import {
        id
        kind
        fileName
        defaultUnit {
          id
          fullName
        }
        civilBatchId
        state
        progressDone
        progressTotal
        counts {
          ok
          warning
          error
          ignored
          new
          update
          same
          elsewhere
          filed
          differs
          notHere
          missing
          written
        }
        reasons {
          reason
          text
          result
          count
        }
        mapped
        sheets {
          name
          use
          headings {
            text
            column
          }
        }
        columns {
          use
          key
          title
          required
        }
        failure
        failureText
        createdByName
        createdAt
        version
      }
    }
  }
`);

export const ImportRowsQuery = graphql(`
  query ImportRows($id: ID!, $result: RowResult, $reason: String, $effect: String, $first: Int, $offset: Int) {
    node(id: $id) {
      __typename
      ... on Import {
        rows(result: $result, reason: $reason, effect: $effect, first: $first, offset: $offset) {
          totalCount
          edges {
            node {
              id
              row
              result
              texts
              name
              unit
              category
              effect
              archive {
                id
              }
            }
          }
        }
      }
    }
  }
`);

export const StartImport = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      import {
        id
      }
    }
  }
`);

export const ConfirmImport = graphql(`
  mutation ConfirmImport($input: ConfirmImportInput!) {
    confirmImport(input: $input) {
      import {
        id
      }
    }
  }
`);

export const MapImportColumns = graphql(`
  mutation MapImportColumns($input: MapImportColumnsInput!) {
    mapImportColumns(input: $input) {
      import {
        id
      }
    }
  }
`);

export const CancelImport = graphql(`
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      import {
        id
      }
    }
  }
`);

export const ImportTemplate = graphql(`
  mutation ImportTemplate($input: ImportTemplateInput!) {
    importTemplate(input: $input) {
      link {
        url
      }
    }
  }
`);

export const ImportErrors = graphql(`
  mutation ImportErrors($input: ImportErrorsInput!) {
    importErrors(input: $input) {
      link {
        url
      }
    }
  }
`);

export const ExportsQuery = graphql(`
  query MyExports {
    myExports {
      id
      kind
      state
      purpose
      rowCount
      progressDone
      progressTotal
      fileName
      createdAt
      expiresAt
    }
  }
`);
