import type {Source} from './types';

/** How face recognition works, how it is measured and where it fails. */
export const FACE_RECOGNITION = {
  'schroff-2015': {
    id: 'schroff-2015',
    short: 'Schroff et al. 2015',
    authors: 'F. Schroff, D. Kalenichenko, J. Philbin',
    title: 'FaceNet: A Unified Embedding for Face Recognition and Clustering',
    published: 'CVPR, 2015, arXiv:1503.03832',
    facts: {
      embedding: {
        mark: 'V',
        text: 'FaceNet learns a mapping from face images to a compact Euclidean space in which distance stands for how alike two faces are.',
      },
      'ordinary-operations': {
        mark: 'V',
        text: 'With face embeddings, recognition, verification and clustering become ordinary operations on vectors.',
      },
      triplets: {
        mark: 'V',
        text: 'FaceNet was trained with triplets of roughly aligned face patches (an anchor, a matching and a non-matching one), chosen by online triplet mining.',
      },
      accuracy: {mark: 'V', text: 'FaceNet reported 99.63% accuracy on LFW and 95.12% on YouTube Faces DB.'},
      'bytes-per-face': {
        mark: 'V',
        text: 'FaceNet needs 128 bytes per face: 128 numbers, stored in one byte each.',
      },
      'distance-uses': {
        mark: 'S',
        text: 'Verification compares one distance with a threshold, recognition is a nearest-neighbour search, and clustering groups by distance.',
      },
    },
  },
  'deng-2019': {
    id: 'deng-2019',
    short: 'Deng et al. 2019',
    authors: 'J. Deng, J. Guo, N. Xue, S. Zafeiriou',
    title: 'ArcFace: Additive Angular Margin Loss for Deep Face Recognition',
    published: 'CVPR, 2019, arXiv:1801.07698',
    facts: {
      'angular-margin': {
        mark: 'V',
        text: 'ArcFace adds an angular margin to the loss, so that embeddings of one person gather and those of different people separate.',
      },
      tested: {
        mark: 'V',
        text: 'ArcFace was tested on more than ten benchmarks, adds negligible computing overhead, and its code was released.',
      },
      'typical-pipeline': {
        mark: 'R',
        text: 'As we understand it, a typical ArcFace pipeline detects the face, finds five landmarks, warps the face to 112x112 pixels and produces an embedding of 512 numbers.',
      },
    },
  },
  'huang-2007-lfw': {
    id: 'huang-2007-lfw',
    short: 'Huang et al. 2007',
    authors: 'G. B. Huang, M. Ramesh, T. Berg, E. Learned-Miller',
    title:
      'Labeled Faces in the Wild: A Database for Studying Face Recognition in Unconstrained Environments',
    published: 'University of Massachusetts Amherst, TR 07-49, 2007',
    url: 'http://vis-www.cs.umass.edu/lfw/',
    caveat:
      'The definitions of verification and identification come from the scikit-learn user guide, which ships a loader for the set (https://scikit-learn.org/stable/datasets/real_world.html).',
    facts: {
      'image-count': {
        mark: 'V',
        text: 'Labeled Faces in the Wild (LFW) has 13,233 target face images with natural variation in pose, lighting, accessories and background.',
      },
      'repeated-people': {mark: 'S', text: 'In LFW, 1,680 people have two or more photos.'},
      'detector-bias': {
        mark: 'S',
        text: 'The faces in LFW were found with the Viola-Jones detector, so photos that this detector missed are not in the set.',
      },
      'people-count': {mark: 'R', text: 'As we understand it, LFW shows 5,749 people.'},
      verification: {
        mark: 'V',
        text: 'Face verification decides whether two pictures show one person, by the definition in the scikit-learn user guide.',
      },
      identification: {
        mark: 'V',
        text: 'Face identification names an unknown person by comparison with a gallery of known people, by the definition in the scikit-learn user guide.',
      },
      'detection-first': {
        mark: 'V',
        text: 'Face verification and face identification both usually run on the output of face detection.',
      },
      'different-problems': {
        mark: 'V',
        text: 'LFW’s authors list different problems: whether two photos show the same person (pair matching), whether a photo shows a given person, and which of these people it shows.',
      },
    },
  },
  'nist-frte': {
    id: 'nist-frte',
    short: 'NIST FRTE',
    authors: 'NIST',
    title: 'Face Recognition Technology Evaluation (FRTE), 1:1 and 1:N',
    published: 'NIST, living pages; copy of February 2024',
    url: 'https://pages.nist.gov/frvt/html/frvt11.html',
    checkedOn: 'February 2024',
    facts: {
      'false-non-match-rate': {
        mark: 'V',
        text: 'The false non-match rate (FNMR) is the share of same-person comparisons that fall below a threshold.',
      },
      'false-match-rate': {
        mark: 'V',
        text: 'The false match rate (FMR) is the share of different-person comparisons at or above a threshold.',
      },
      'verification-ranking': {
        mark: 'V',
        text: 'NIST ranks 1:1 algorithms by FNMR at a threshold set to give an FMR of 0.000001 (one in a million) on the visa-border set.',
      },
      fnir: {
        mark: 'V',
        text: 'In 1:N search, the false negative identification rate (FNIR) is the share of searches for an enrolled person that fail to return that person above threshold.',
      },
      fpir: {
        mark: 'V',
        text: 'In 1:N search, the false positive identification rate (FPIR) is the share of searches for a person who is not enrolled that return anyone.',
      },
      'fpir-fixed': {mark: 'V', text: 'NIST’s 1:N table fixes FPIR at 0.003.'},
      'own-thresholds': {
        mark: 'V',
        text: 'NIST sets thresholds for each algorithm and each data set separately.',
      },
      renamed: {
        mark: 'V',
        text: 'On 18 August 2023 the former FRVT was split and renamed FRTE (recognition) and FATE (analysis).',
      },
    },
  },
  'nist-8280': {
    id: 'nist-8280',
    short: 'Grother et al. 2019',
    authors: 'P. Grother, M. Ngan, K. Hanaoka',
    title: 'Face Recognition Vendor Test Part 3: Demographic Effects',
    published: 'NISTIR 8280, December 2019',
    doi: '10.6028/NIST.IR.8280',
    facts: {
      'majority-differ': {
        mark: 'V',
        text: 'NIST found demographic differentials in the majority of the algorithms it tested in 2019.',
      },
      'no-general-statement': {
        mark: 'V',
        text: 'The lead author of the NIST study adds that it is usually incorrect to make statements across algorithms.',
      },
      'study-size': {
        mark: 'S',
        text: 'NIST tested 189 algorithms from 99 developers on 18.27 million images of 8.49 million people from four US government collections.',
      },
      'false-positives-larger': {
        mark: 'S',
        text: 'In the NIST study differences in false positives are much larger than in false negatives: across demographics, false positive rates often vary by factors of 10 to beyond 100.',
      },
      'women-and-men': {
        mark: 'S',
        text: 'In the NIST study false positives were two to five times higher for women than for men, across algorithms and data sets.',
      },
      'best-much-smaller': {
        mark: 'S',
        text: 'In the NIST study the most accurate algorithms have far smaller differentials.',
      },
      'diverse-data': {
        mark: 'S',
        text: 'Some algorithms developed in Asia did comparatively well on Asian faces, which by the news release suggests that more diverse training data may help.',
      },
      'causes-not-studied': {
        mark: 'S',
        text: 'The NIST study did not investigate the causes of demographic differentials.',
      },
    },
  },
  'buolamwini-gebru-2018': {
    id: 'buolamwini-gebru-2018',
    short: 'Buolamwini and Gebru 2018',
    authors: 'J. Buolamwini, T. Gebru',
    title: 'Gender Shades: Intersectional Accuracy Disparities in Commercial Gender Classification',
    published: 'PMLR 81:77-91, 2018',
    url: 'https://proceedings.mlr.press/v81/buolamwini18a.html',
    caveat: 'The study is about gender classification, not face recognition.',
    facts: {
      'error-rates': {
        mark: 'S',
        text: 'In three commercial gender classifiers, darker-skinned women were the most misclassified group, with error rates of up to 34.7%; the maximum for lighter-skinned men was 0.8%.',
      },
      'not-face-recognition': {
        mark: 'S',
        text: 'The Gender Shades study measured gender classification, not face recognition.',
      },
      'intersecting-groups': {
        mark: 'S',
        text: 'The method of Gender Shades is to break accuracy down by intersecting groups.',
      },
      'benchmark-size': {
        mark: 'R',
        text: 'As we understand it, the Gender Shades benchmark had 1,270 faces.',
      },
    },
  },
  'aws-rekognition-thresholds': {
    id: 'aws-rekognition-thresholds',
    short: 'AWS Rekognition guide',
    authors: 'AWS',
    title: 'Amazon Rekognition Developer Guide, and The facts on facial recognition',
    published: 'AWS documentation, a living document',
    url: 'https://docs.aws.amazon.com/rekognition/latest/dg/thresholds-collections.html',
    caveat:
      'A vendor’s numbers belong to that vendor’s score scale; they are not probabilities and do not transfer to another model.',
    facts: {
      'own-threshold': {
        mark: 'V',
        text: 'Amazon Rekognition returns a similarity from 0 to 100, and the customer’s own threshold decides what counts as a match.',
      },
      'lower-threshold': {
        mark: 'V',
        text: 'A lower similarity threshold gives more recall and more false positives.',
      },
      'recommended-99': {
        mark: 'V',
        text: 'AWS recommends a threshold of 99% where accurate matches matter, as in public safety, with trained human review and never as the sole basis of a decision.',
      },
      'personal-photos-80': {
        mark: 'V',
        text: 'AWS says that a personal photo collection may accept a threshold of 80%.',
      },
      'no-guarantee': {mark: 'V', text: 'Even a similarity score of 99% does not guarantee a match.'},
    },
  },
  'face-recognition-readme': {
    id: 'face-recognition-readme',
    short: 'Geitgey, face_recognition',
    authors: 'A. Geitgey et al.',
    title: 'face_recognition (Python library), README',
    published: 'GitHub, copy of June 2022',
    url: 'https://github.com/ageitgey/face_recognition',
    checkedOn: 'June 2022',
    facts: {
      'lfw-accuracy': {mark: 'V', text: 'The face_recognition library reports 99.38% on LFW.'},
      'default-tolerance': {
        mark: 'V',
        text: 'The default distance tolerance of the face_recognition library is 0.6; lower is stricter.',
      },
      children: {
        mark: 'V',
        text: 'The README warns that the model was trained on adults, does not work well on children and mixes them up at the default of 0.6.',
      },
      'ethnic-groups': {mark: 'V', text: 'The README warns that accuracy may vary between ethnic groups.'},
      liveness: {
        mark: 'V',
        text: 'By issue 371, the library cannot tell a live face from a photo of a face; that is a different problem, called liveness detection.',
      },
      'test-own-data': {
        mark: 'V',
        text: 'In issue 261 the author says that no system is free of false positives and that users must test on their own data.',
      },
    },
  },
  'opencv-zoo': {
    id: 'opencv-zoo',
    short: 'OpenCV Zoo',
    authors: 'OpenCV Zoo',
    title: 'READMEs for YuNet and SFace',
    published: 'GitHub, copy of May 2025',
    url: 'https://github.com/opencv/opencv_zoo',
    checkedOn: 'May 2025',
    caveat: 'The figures are the project’s own evaluation.',
    facts: {
      'yunet-face-sizes': {
        mark: 'V',
        text: 'YuNet detects faces of roughly 10x10 to 300x300 pixels, because of how it was trained.',
      },
      'yunet-precision': {
        mark: 'V',
        text: 'In the project’s own evaluation on WIDER Face, the average precision of YuNet is 0.8844 (easy), 0.8656 (medium) and 0.7503 (hard).',
      },
      'detection-misses': {
        mark: 'V',
        text: 'Detection itself misses faces, most of all small or hidden ones.',
      },
      'sface-score': {
        mark: 'V',
        text: 'SFace scores 0.9940 (quantised 0.9932) in the project’s accuracy evaluation.',
      },
      'sface-landmarks': {mark: 'V', text: 'SFace expects five landmarks for alignment.'},
    },
  },
  'photoprism-5758': {
    id: 'photoprism-5758',
    short: 'PhotoPrism 5758',
    authors: 'PhotoPrism',
    title: 'Make the face embedding model configurable',
    published: 'PhotoPrism pull request 5758, 30 July 2026',
    url: 'https://github.com/photoprism/photoprism/pull/5758',
    caveat: 'One project’s own measurement.',
    facts: {
      'old-model': {
        mark: 'V',
        text: 'In PhotoPrism’s own benchmark on 5,310 labelled images, at a false accept rate of 0.1%, the model in use since 2021 had a true accept rate of 0.925 on LFW, 0.794 on an Asian set and 0.256 on children aged 0-12.',
      },
      alternatives: {
        mark: 'V',
        text: 'In the same PhotoPrism benchmark the alternative models scored 0.938-0.952 on LFW, but 0.98-1.00 on the Asian set and 0.49-0.78 on children.',
      },
      'alike-on-lfw': {
        mark: 'V',
        text: 'By the author’s reading of the PhotoPrism benchmark, all the models look alike on LFW.',
      },
      'mixed-clusters': {
        mark: 'V',
        text: 'On the Asian subset, 67% of the clusters that PhotoPrism’s old model formed mixed more than one person; the largest mixed 138 people.',
      },
    },
  },
  'embedding-compat': {
    id: 'embedding-compat',
    short: 'Issues on changing embeddings',
    authors: 'deepinsight/insightface and matiasdelellis/facerecognition',
    title: 'Issue threads on changing the embedding model',
    published:
      'GitHub, deepinsight/insightface issue 1838 (2021) and matiasdelellis/facerecognition issue 317 (2020)',
    facts: {
      'not-comparable': {
        mark: 'V',
        text: 'Embeddings from different versions of a model cannot be compared or converted.',
      },
      'one-model': {
        mark: 'V',
        text: 'A maintainer of a face recognition project advises keeping one embedding model for everyone.',
      },
      'migration-saving': {
        mark: 'V',
        text: 'One project migrates by keeping the detected face boxes and recomputing landmarks and embeddings, which its author says saves about 90% of the time of a full re-analysis.',
      },
    },
  },
  'insightface-licence': {
    id: 'insightface-licence',
    short: 'Issues on model licences',
    authors: 'deepinsight/insightface and leondgarse/Keras_insightface',
    title: 'Issue threads on the licence of pretrained models',
    published: 'GitHub, deepinsight/insightface issues 1242 and 1877; leondgarse/Keras_insightface issue 133',
    facts: {
      'research-only-weights': {
        mark: 'V',
        text: 'The code of InsightFace is under the MIT licence, but its maintainers say that the pretrained models are for non-commercial research only.',
      },
      'corrected-answer': {
        mark: 'V',
        text: 'Another maintainer first said that weights were fine for commercial use and corrected that in September 2025, because the training sets themselves are non-commercial.',
      },
      'licence-covers-code': {
        mark: 'V',
        text: 'A licence for code is not a licence for weights or for training data.',
      },
    },
  },
  'mai-2018': {
    id: 'mai-2018',
    short: 'Mai et al. 2018',
    authors: 'G. Mai, K. Cao, P. C. Yuen, A. K. Jain',
    title: 'On the Reconstruction of Face Images from Deep Face Templates',
    published: 'IEEE TPAMI, 2018/2019, arXiv:1703.00832',
    caveat:
      'The facts about re-identification come from a second paper, “Assessing Privacy Risks from Feature Vector Reconstruction Attacks”, 2022, arXiv:2202.05760.',
    facts: {
      reconstruction: {
        mark: 'V',
        text: 'The method rebuilds face images from embeddings without knowing the person or the network.',
      },
      'acceptance-rates': {
        mark: 'V',
        text: 'On LFW the rebuilt faces are accepted in 95.20% of attempts against the same source image and in 58.05% against another photo of the person, at a false accept rate of 0.1%.',
      },
      'secure-templates': {mark: 'V', text: 'The authors conclude that face templates must be secured.'},
      're-identification': {
        mark: 'V',
        text: 'A second paper, from 2022, finds that rebuilt faces let commercial systems and humans re-identify people at rates at worst four times a random baseline.',
      },
      'personal-information': {
        mark: 'V',
        text: 'The authors of a second paper, from 2022, conclude that feature vectors are personally identifiable information.',
      },
      'companies-claim-opposite': {
        mark: 'V',
        text: 'A second paper, from 2022, notes that some companies claim that feature vectors are not personally identifiable information.',
      },
    },
  },
  'measured-face-model': {
    id: 'measured-face-model',
    short: 'Our measurements 2026',
    authors: 'This project',
    title: 'Measurements of the face model that the app uses',
    published: 'This site, November 2026',
    checkedOn: 'November 2026',
    caveat:
      'Undetected photographs are left out of the rates, and “best” thresholds picked on the same data flatter. The LFW figures are a sanity check, not a reproduction of the published 99.38%.',
    facts: {
      'what-was-measured': {
        mark: 'M',
        text: 'In November 2026 we measured the face model that the app uses (@vladmandic/face-api 1.7.15: tiny detector, 68 landmarks, embedding of 128 numbers) on public copies of labelled sets.',
      },
      'lfw-official-pairs': {
        mark: 'M',
        text: 'On 353 LFW photographs (greyscale copies; 181 of the 6,000 official pairs), at distance 0.6, the model accepted 97.8% of 90 same-person pairs and 0 of 86 different-person pairs.',
      },
      'zero-of-86': {
        mark: 'M',
        text: 'No false match in 86 pairs still allows a rate of about 3.5% at 95% confidence.',
      },
      'lfw-all-pairs': {
        mark: 'M',
        text: 'On all pairs of the same 353 LFW photographs, at distance 0.6, the model accepted 98.3% of 116 same-person pairs and 1.02% of 60,262 different-person pairs.',
      },
      'lfw-stricter-threshold': {
        mark: 'M',
        text: 'On all pairs of the same 353 LFW photographs, at distance 0.547, the model accepted 94.8% of 116 same-person pairs and 0.1% of 60,262 different-person pairs.',
      },
      'orl-undetected': {
        mark: 'M',
        text: 'On the ORL set of 400 greyscale studio photographs, the small detector found no face in 170.',
      },
      'orl-threshold': {
        mark: 'M',
        text: 'Among the ORL photographs with a detected face, a distance of 0.6 accepts 98.5% of same-person pairs and 13.6% of different-person pairs.',
      },
      'threshold-does-not-carry': {
        mark: 'M',
        text: 'The published threshold does not carry over from one camera to another.',
      },
      'undetected-left-out': {
        mark: 'M',
        text: 'Undetected photographs are left out of our rates, and “best” thresholds picked on the same data flatter.',
      },
      'same-pixels': {
        mark: 'M',
        text: 'The same pixels give the same embedding in Node and in a browser: the distance was exactly 0 on 5 photographs with WASM.',
      },
      'image-decoders': {
        mark: 'M',
        text: 'The same photographs decoded by different image libraries give embeddings that differ by 0.04 to 0.08.',
      },
    },
  },
} as const satisfies {readonly [id: string]: Source};
