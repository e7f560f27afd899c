import { graphql } from '@/gql';

export const PublicNoticesQuery = graphql(`
  query PublicNotices($filter: PublicNoticeFilter, $first: Int, $offset: Int) {
    publicNotices(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          number
          kind
          channel
          title
          firstDay
          lastDay
          state
          entryCount
          unnamedCount
          openObjections
          unit {
            fullName
          }
        }
      }
    }
  }
`);

export const PublicNoticeQuery = graphql(`
  query PublicNotice($id: ID!) {
    node(id: $id) {
      ... on PublicNotice {
        id
        number
        kind
        channel
        title
        contact
        firstDay
        workingDays
        lastDay
        uncertain
        state
        entryCount
        unnamedCount
        viewerCan
        version
        createdAt
        unit {
          fullName
        }
        entries {
          id
          seq
          consented
          name
          unitName
          item
          amountBand
          summary
          state
        }
        postings {
          id
          place
          postedOn
          note
          postedBy {
            displayName
          }
          files {
            id
            link(thumbnail: true) {
              url
            }
          }
        }
        objections {
          id
          receipt
          source
          text
          state
          receivedAt
          entry {
            seq
            name
          }
        }
      }
    }
    tenant {
      name
      uscc
    }
  }
`);

export const NoticeObjectionsQuery = graphql(`
  query NoticeObjections($filter: NoticeObjectionFilter, $first: Int, $offset: Int) {
    noticeObjections(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          receipt
          source
          text
          anonymous
          state
          receivedAt
          handler {
            displayName
          }
          entry {
            seq
            name
          }
          notice {
            id
            number
            unit {
              fullName
            }
          }
        }
      }
    }
  }
`);

export const NoticeObjectionQuery = graphql(`
  query NoticeObjection($id: ID!) {
    node(id: $id) {
      ... on NoticeObjection {
        id
        receipt
        source
        text
        anonymous
        state
        receivedAt
        investigatedAt
        outcome
        nextStep
        decidedAt
        viewerCan
        version
        receivedBy {
          displayName
        }
        handler {
          displayName
        }
        decidedBy {
          displayName
        }
        entry {
          seq
          name
          unitName
          item
          state
        }
        notice {
          id
          number
          kind
          title
          firstDay
          lastDay
          unit {
            fullName
          }
        }
      }
    }
  }
`);

export const UpdatePublicNotice = graphql(`
  mutation UpdatePublicNotice($input: UpdatePublicNoticeInput!) {
    updatePublicNotice(input: $input) {
      notice {
        id
      }
    }
  }
`);

export const RecordPosting = graphql(`
  mutation RecordPosting($input: RecordPostingInput!) {
    recordPosting(input: $input) {
      posting {
        id
      }
    }
  }
`);

export const RecordObjection = graphql(`
  mutation RecordObjection($input: RecordObjectionInput!) {
    recordObjection(input: $input) {
      objection {
        id
      }
    }
  }
`);

export const InvestigateObjection = graphql(`
  mutation InvestigateObjection($input: InvestigateObjectionInput!) {
    investigateObjection(input: $input) {
      objection {
        id
      }
    }
  }
`);

export const DecideObjection = graphql(`
  mutation DecideObjection($input: DecideObjectionInput!) {
    decideObjection(input: $input) {
      objection {
        id
      }
    }
  }
`);

export const RevealObjector = graphql(`
  mutation RevealObjector($input: RevealObjectorInput!) {
    revealObjector(input: $input) {
      name
      contact
      hideAt
    }
  }
`);

/** What a change of a notice or an objection outdates. */
export const OUTDATED = ['PublicNotices', 'NoticeCounts', 'PublicNotice', 'NoticeObjections', 'NoticeObjection'];

export const NoticeCountsQuery = graphql(`
  query NoticeCounts {
    noticeCounts {
      scheduled
      running
      endingSoon
      openObjections
    }
  }
`);
