import {describe, expect, it} from 'vitest';
import {TEAM_STRUCTURE_IDS, TEAM_STRUCTURES, type TeamStructure} from '../data/teamStructures';
import {teamStructureToMarkdown} from './teamStructureToMarkdown';

describe('teamStructureToMarkdown', () => {
  it('writes the teams, who sits in them, and what passes between them', () => {
    const lines = teamStructureToMarkdown('central').split('\n');
    expect(lines).toContain('- Product team A: DevOps');
    expect(lines).toContain(
      '- Data and machine learning: Data engineer, Data scientist, Machine learning engineer. Product teams bring questions and wishes; they get answers and models.',
    );
  });

  it.each(TEAM_STRUCTURE_IDS)('says of %s all that its data holds, with sources', (id) => {
    const structure: TeamStructure = TEAM_STRUCTURES[id];
    const text = teamStructureToMarkdown(id);
    const {caption, owners, goodWhen, badWhen, shared} = structure;
    for (const part of [caption, ...Object.values(owners), shared?.name ?? '', shared?.gives ?? '']) {
      expect(text).toContain(part);
    }
    for (const {text: condition} of [...goodWhen, ...badWhen]) {
      expect(text).toMatch(new RegExp(`when ${condition} \\[.+\\]\n`));
    }
  });
});
