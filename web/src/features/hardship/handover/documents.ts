import { graphql } from '@/gql';

export const HandoverParts = graphql(`
  fragment HandoverParts on ArchiveHandover {
    id
    state
    reason
    receiverName
    archive {
      id
      number
      headName
    }
    proposedByName
    proposedAt
    reviewedByName
    reviewedAt
    opinion
    expiresOn
    outcome
    endedAt
    receipt {
      number
    }
    viewerCan
    version
  }
`);

export const OfferParts = graphql(`
  fragment OfferParts on ArchiveOffer {
    id
    state
    giverName
    headMasked
    reason
    offeredByName
    offeredAt
    expiresOn
    answeredByName
    outcome
    endedAt
    archive {
      id
      number
    }
    receipt {
      number
    }
    viewerCan
    version
  }
`);

export const ArchiveHandoversQuery = graphql(`
  query ArchiveHandovers($states: [ArchiveHandoverState!], $first: Int, $offset: Int) {
    archiveHandovers(states: $states, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...HandoverParts
        }
      }
    }
  }
`);

export const ArchiveOffersQuery = graphql(`
  query ArchiveOffers($states: [ArchiveOfferState!], $first: Int, $offset: Int) {
    archiveOffers(states: $states, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...OfferParts
        }
      }
    }
  }
`);

export const HandoversOfArchiveQuery = graphql(`
  query HandoversOfArchive($id: ID!) {
    node(id: $id) {
      __typename
      ... on Archive {
        id
        handovers {
          ...HandoverParts
        }
        receivedBy {
          ...OfferParts
        }
      }
    }
  }
`);

export const HandoverDestinationsQuery = graphql(`
  query HandoverDestinations($search: String!) {
    handoverDestinations(search: $search) {
      id
      name
      uscc
    }
  }
`);

export const ProposeHandover = graphql(`
  mutation ProposeHandover($input: ProposeHandoverInput!) {
    proposeHandover(input: $input) {
      handover {
        id
      }
    }
  }
`);

export const ReviewHandover = graphql(`
  mutation ReviewHandover($input: ReviewHandoverInput!) {
    reviewHandover(input: $input) {
      handover {
        id
      }
    }
  }
`);

export const WithdrawHandover = graphql(`
  mutation WithdrawHandover($input: WithdrawHandoverInput!) {
    withdrawHandover(input: $input) {
      handover {
        id
      }
    }
  }
`);

export const AcceptArchiveOffer = graphql(`
  mutation AcceptArchiveOffer($input: AcceptArchiveOfferInput!) {
    acceptArchiveOffer(input: $input) {
      offer {
        id
      }
    }
  }
`);

export const DeclineArchiveOffer = graphql(`
  mutation DeclineArchiveOffer($input: DeclineArchiveOfferInput!) {
    declineArchiveOffer(input: $input) {
      offer {
        id
      }
    }
  }
`);
