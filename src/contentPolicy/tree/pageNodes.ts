import type {Nodes, Root} from 'mdast';
// These two add the nodes of MDX and of directives to the types of mdast.
import type {} from 'remark-directive';
import type {} from 'remark-mdx';

/** Any node of a page's syntax tree. */
export type PageNode = Nodes;
export type PageTree = Root;

type NodeOf<Type extends PageNode['type']> = Extract<PageNode, {type: Type}>;

export type Element = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;
export type Attribute = Extract<Element['attributes'][number], {type: 'mdxJsxAttribute'}>;
export type Expression = NodeOf<'mdxFlowExpression' | 'mdxTextExpression'>;
export type Heading = NodeOf<'heading'>;

type WithData<Node extends {data?: unknown}> = NonNullable<Node['data']>;
/** The syntax tree of the JavaScript between two braces. */
export type Program = NonNullable<WithData<Expression>['estree']>;
