import type {Source} from './types';

/** Privacy and law around face data: information, not legal advice. */
export const LAW = {
  gdpr: {
    id: 'gdpr',
    short: 'GDPR',
    authors: 'European Union',
    title: 'Regulation (EU) 2016/679, Articles 4(14) and 9 and Recital 51',
    published: 'Regulation (EU) 2016/679',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    caveat: 'Information, not legal advice.',
    checkedOn: 'November 2026, in a stored copy',
    facts: {
      'biometric-data': {
        mark: 'S',
        text: 'By Article 4(14) of the GDPR, biometric data is personal data from specific technical processing of physical, physiological or behavioural characteristics that allows or confirms unique identification, such as facial images.',
      },
      prohibition: {
        mark: 'S',
        text: 'Article 9(1) of the GDPR prohibits processing biometric data for the purpose of uniquely identifying a person.',
      },
      exceptions: {
        mark: 'S',
        text: 'Article 9(2) of the GDPR lists exceptions to the prohibition, explicit consent among them.',
      },
      photographs: {
        mark: 'V',
        text: 'By Recital 51 of the GDPR photographs are not automatically special-category data: they become biometric data only when processed by specific technical means that allow unique identification or authentication.',
      },
      'photo-and-embedding': {
        mark: 'V',
        text: 'Under the GDPR a stored photo and the embedding made from it can fall under different rules.',
      },
    },
  },
  'edpb-05-2022': {
    id: 'edpb-05-2022',
    short: 'EDPB Guidelines 05/2022',
    authors: 'European Data Protection Board',
    title: 'Guidelines 05/2022 on the use of facial recognition technology in the area of law enforcement',
    published: 'Version 2.0, 26 April 2023',
    caveat:
      'Guidelines for law enforcement; cited here for their definitions. Information, not legal advice.',
    checkedOn: 'November 2026, in a stored copy',
    facts: {
      'both-biometric': {
        mark: 'V',
        text: 'Both authentication (1:1) and identification (1:N) process biometric data and are special-category processing.',
      },
      'threshold-chosen': {
        mark: 'V',
        text: 'Both authentication and identification work by a probability that is compared with a threshold set by the user or developer.',
      },
      'camera-alone': {mark: 'V', text: 'A camera alone is not face recognition.'},
      'detection-alone': {
        mark: 'V',
        text: 'The mere detection of faces is not necessarily biometric identification.',
      },
    },
  },
  bipa: {
    id: 'bipa',
    short: 'BIPA',
    authors: 'State of Illinois',
    title: 'Illinois Biometric Information Privacy Act, 740 ILCS 14',
    published: '2008, amended by Public Act 103-0769 (SB 2979), signed 2 August 2024',
    caveat: 'Information, not legal advice.',
    checkedOn: 'November 2026, in a stored copy',
    facts: {
      'face-geometry': {
        mark: 'V',
        text: 'In the Illinois Act “biometric identifier” includes a scan of face geometry.',
      },
      'photos-excluded': {
        mark: 'V',
        text: 'The Illinois Act excludes photographs from its definition of a biometric identifier.',
      },
      'public-policy': {
        mark: 'V',
        text: 'Section 15 of the Illinois Act requires a public written policy with a retention schedule.',
      },
      destruction: {
        mark: 'V',
        text: 'Section 15 of the Illinois Act requires destruction when the purpose is met or within 3 years of the last interaction, whichever is first.',
      },
      'written-release': {
        mark: 'V',
        text: 'Before biometric identifiers are collected, section 15 of the Illinois Act requires informing people in writing of the fact, purpose and duration, and getting a written release.',
      },
      'no-selling': {
        mark: 'V',
        text: 'Section 15 of the Illinois Act forbids selling biometric identifiers or profiting from them.',
      },
      damages: {
        mark: 'S',
        text: 'Under the Illinois Act individuals may sue for 1,000 dollars (negligent) or 5,000 dollars (intentional or reckless), or for actual damages if greater.',
      },
      'one-violation': {
        mark: 'V',
        text: 'Since the 2024 amendment of the Illinois Act, repeated collection of the same person’s identifier by the same method is one violation with at most one recovery.',
      },
      'electronic-signature': {
        mark: 'V',
        text: 'Since the 2024 amendment of the Illinois Act, a written release may be an electronic signature.',
      },
      cothron: {
        mark: 'V',
        text: 'The 2024 amendment of the Illinois Act answered Cothron v. White Castle (2023), where every scan had counted.',
      },
    },
  },
  'ai-act': {
    id: 'ai-act',
    short: 'EU AI Act',
    authors: 'European Union',
    title: 'Regulation (EU) 2024/1689',
    published: 'Regulation (EU) 2024/1689',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    caveat:
      'Information, not legal advice. Confirm the reported change of dates in the Official Journal before relying on it.',
    checkedOn: 'November 2026, in a stored copy',
    facts: {
      'remote-high-risk': {
        mark: 'V',
        text: 'Annex III(1)(a) of the EU AI Act lists remote biometric identification systems as high-risk.',
      },
      'verification-excluded': {
        mark: 'V',
        text: 'Annex III(1)(a) of the EU AI Act excludes systems whose sole purpose is to verify that a person is who they claim to be.',
      },
      'also-high-risk': {
        mark: 'V',
        text: 'Annex III(1) of the EU AI Act also lists biometric categorisation by sensitive attributes (b) and emotion recognition (c).',
      },
      'remote-definition': {
        mark: 'V',
        text: 'In the EU AI Act a remote biometric identification system identifies people at a distance by comparison with a reference database, without prior knowledge of whether the person will be there.',
      },
      'scraping-prohibited': {
        mark: 'S',
        text: 'Article 5(1)(e) of the EU AI Act prohibits building face databases by untargeted scraping of facial images.',
      },
      'real-time-prohibited': {
        mark: 'S',
        text: 'Article 5(1)(h) of the EU AI Act prohibits, with narrow exceptions, real-time remote biometric identification by law enforcement in public spaces.',
      },
      'prohibitions-date': {
        mark: 'S',
        text: 'The prohibitions of the EU AI Act apply since 2 February 2025.',
      },
      'omnibus-dates': {
        mark: 'S',
        text: 'The “Digital Omnibus on AI” is reported to move the Annex III high-risk duties of the EU AI Act from 2 August 2026 to 2 December 2027.',
      },
      'omnibus-adoption': {
        mark: 'S',
        text: 'The “Digital Omnibus on AI” was politically agreed on 7 May 2026 and is reported adopted by Parliament on 16 June and by the Council on 29 June 2026.',
      },
    },
  },
} as const satisfies {readonly [id: string]: Source};
