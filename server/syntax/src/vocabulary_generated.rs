// Generated from the grammar by the test below in `vocabulary.rs`.

/// The named node kinds of the Python grammar.
pub mod kind {
    use super::Kind;

    /// Code that the grammar does not understand.
    pub const ERROR: Kind = Kind(u16::MAX);
    /// `identifier`
    pub const IDENTIFIER: Kind = Kind(1);
    /// `ellipsis`
    pub const ELLIPSIS: Kind = Kind(88);
    /// `escape_sequence`
    pub const ESCAPE_SEQUENCE: Kind = Kind(89);
    /// `type_conversion`
    pub const TYPE_CONVERSION: Kind = Kind(92);
    /// `integer`
    pub const INTEGER: Kind = Kind(93);
    /// `float`
    pub const FLOAT: Kind = Kind(94);
    /// `true`
    pub const TRUE: Kind = Kind(96);
    /// `false`
    pub const FALSE: Kind = Kind(97);
    /// `none`
    pub const NONE: Kind = Kind(98);
    /// `comment`
    pub const COMMENT: Kind = Kind(99);
    /// `line_continuation`
    pub const LINE_CONTINUATION: Kind = Kind(100);
    /// `string_start`
    pub const STRING_START: Kind = Kind(104);
    /// `escape_interpolation`
    pub const ESCAPE_INTERPOLATION: Kind = Kind(106);
    /// `string_end`
    pub const STRING_END: Kind = Kind(107);
    /// `module`
    pub const MODULE: Kind = Kind(108);
    /// `import_statement`
    pub const IMPORT_STATEMENT: Kind = Kind(111);
    /// `import_prefix`
    pub const IMPORT_PREFIX: Kind = Kind(112);
    /// `relative_import`
    pub const RELATIVE_IMPORT: Kind = Kind(113);
    /// `future_import_statement`
    pub const FUTURE_IMPORT_STATEMENT: Kind = Kind(114);
    /// `import_from_statement`
    pub const IMPORT_FROM_STATEMENT: Kind = Kind(115);
    /// `aliased_import`
    pub const ALIASED_IMPORT: Kind = Kind(117);
    /// `wildcard_import`
    pub const WILDCARD_IMPORT: Kind = Kind(118);
    /// `print_statement`
    pub const PRINT_STATEMENT: Kind = Kind(119);
    /// `chevron`
    pub const CHEVRON: Kind = Kind(120);
    /// `assert_statement`
    pub const ASSERT_STATEMENT: Kind = Kind(121);
    /// `expression_statement`
    pub const EXPRESSION_STATEMENT: Kind = Kind(122);
    /// `named_expression`
    pub const NAMED_EXPRESSION: Kind = Kind(123);
    /// `return_statement`
    pub const RETURN_STATEMENT: Kind = Kind(125);
    /// `delete_statement`
    pub const DELETE_STATEMENT: Kind = Kind(126);
    /// `raise_statement`
    pub const RAISE_STATEMENT: Kind = Kind(127);
    /// `pass_statement`
    pub const PASS_STATEMENT: Kind = Kind(128);
    /// `break_statement`
    pub const BREAK_STATEMENT: Kind = Kind(129);
    /// `continue_statement`
    pub const CONTINUE_STATEMENT: Kind = Kind(130);
    /// `if_statement`
    pub const IF_STATEMENT: Kind = Kind(131);
    /// `elif_clause`
    pub const ELIF_CLAUSE: Kind = Kind(132);
    /// `else_clause`
    pub const ELSE_CLAUSE: Kind = Kind(133);
    /// `match_statement`
    pub const MATCH_STATEMENT: Kind = Kind(134);
    /// `block`
    pub const BLOCK: Kind = Kind(160);
    /// `case_clause`
    pub const CASE_CLAUSE: Kind = Kind(136);
    /// `for_statement`
    pub const FOR_STATEMENT: Kind = Kind(137);
    /// `while_statement`
    pub const WHILE_STATEMENT: Kind = Kind(138);
    /// `try_statement`
    pub const TRY_STATEMENT: Kind = Kind(139);
    /// `except_clause`
    pub const EXCEPT_CLAUSE: Kind = Kind(140);
    /// `finally_clause`
    pub const FINALLY_CLAUSE: Kind = Kind(141);
    /// `with_statement`
    pub const WITH_STATEMENT: Kind = Kind(142);
    /// `with_clause`
    pub const WITH_CLAUSE: Kind = Kind(143);
    /// `with_item`
    pub const WITH_ITEM: Kind = Kind(144);
    /// `function_definition`
    pub const FUNCTION_DEFINITION: Kind = Kind(145);
    /// `parameters`
    pub const PARAMETERS: Kind = Kind(146);
    /// `lambda_parameters`
    pub const LAMBDA_PARAMETERS: Kind = Kind(147);
    /// `list_splat`
    pub const LIST_SPLAT: Kind = Kind(148);
    /// `dictionary_splat`
    pub const DICTIONARY_SPLAT: Kind = Kind(149);
    /// `global_statement`
    pub const GLOBAL_STATEMENT: Kind = Kind(150);
    /// `nonlocal_statement`
    pub const NONLOCAL_STATEMENT: Kind = Kind(151);
    /// `exec_statement`
    pub const EXEC_STATEMENT: Kind = Kind(152);
    /// `type_alias_statement`
    pub const TYPE_ALIAS_STATEMENT: Kind = Kind(153);
    /// `class_definition`
    pub const CLASS_DEFINITION: Kind = Kind(154);
    /// `type_parameter`
    pub const TYPE_PARAMETER: Kind = Kind(155);
    /// `parenthesized_list_splat`
    pub const PARENTHESIZED_LIST_SPLAT: Kind = Kind(156);
    /// `argument_list`
    pub const ARGUMENT_LIST: Kind = Kind(157);
    /// `decorated_definition`
    pub const DECORATED_DEFINITION: Kind = Kind(158);
    /// `decorator`
    pub const DECORATOR: Kind = Kind(159);
    /// `expression_list`
    pub const EXPRESSION_LIST: Kind = Kind(161);
    /// `dotted_name`
    pub const DOTTED_NAME: Kind = Kind(162);
    /// `case_pattern`
    pub const CASE_PATTERN: Kind = Kind(163);
    /// `as_pattern`
    pub const AS_PATTERN: Kind = Kind(185);
    /// `union_pattern`
    pub const UNION_PATTERN: Kind = Kind(166);
    /// `list_pattern`
    pub const LIST_PATTERN: Kind = Kind(180);
    /// `tuple_pattern`
    pub const TUPLE_PATTERN: Kind = Kind(179);
    /// `dict_pattern`
    pub const DICT_PATTERN: Kind = Kind(169);
    /// `keyword_pattern`
    pub const KEYWORD_PATTERN: Kind = Kind(171);
    /// `splat_pattern`
    pub const SPLAT_PATTERN: Kind = Kind(172);
    /// `class_pattern`
    pub const CLASS_PATTERN: Kind = Kind(173);
    /// `complex_pattern`
    pub const COMPLEX_PATTERN: Kind = Kind(174);
    /// `default_parameter`
    pub const DEFAULT_PARAMETER: Kind = Kind(181);
    /// `typed_default_parameter`
    pub const TYPED_DEFAULT_PARAMETER: Kind = Kind(182);
    /// `list_splat_pattern`
    pub const LIST_SPLAT_PATTERN: Kind = Kind(183);
    /// `dictionary_splat_pattern`
    pub const DICTIONARY_SPLAT_PATTERN: Kind = Kind(184);
    /// `not_operator`
    pub const NOT_OPERATOR: Kind = Kind(189);
    /// `boolean_operator`
    pub const BOOLEAN_OPERATOR: Kind = Kind(190);
    /// `binary_operator`
    pub const BINARY_OPERATOR: Kind = Kind(191);
    /// `unary_operator`
    pub const UNARY_OPERATOR: Kind = Kind(192);
    /// `comparison_operator`
    pub const COMPARISON_OPERATOR: Kind = Kind(195);
    /// `lambda`
    pub const LAMBDA: Kind = Kind(196);
    /// `assignment`
    pub const ASSIGNMENT: Kind = Kind(198);
    /// `augmented_assignment`
    pub const AUGMENTED_ASSIGNMENT: Kind = Kind(199);
    /// `pattern_list`
    pub const PATTERN_LIST: Kind = Kind(200);
    /// `yield`
    pub const YIELD: Kind = Kind(202);
    /// `attribute`
    pub const ATTRIBUTE: Kind = Kind(203);
    /// `subscript`
    pub const SUBSCRIPT: Kind = Kind(204);
    /// `slice`
    pub const SLICE: Kind = Kind(205);
    /// `call`
    pub const CALL: Kind = Kind(206);
    /// `typed_parameter`
    pub const TYPED_PARAMETER: Kind = Kind(207);
    /// `type`
    pub const TYPE: Kind = Kind(208);
    /// `splat_type`
    pub const SPLAT_TYPE: Kind = Kind(209);
    /// `generic_type`
    pub const GENERIC_TYPE: Kind = Kind(210);
    /// `union_type`
    pub const UNION_TYPE: Kind = Kind(211);
    /// `constrained_type`
    pub const CONSTRAINED_TYPE: Kind = Kind(212);
    /// `member_type`
    pub const MEMBER_TYPE: Kind = Kind(213);
    /// `keyword_argument`
    pub const KEYWORD_ARGUMENT: Kind = Kind(214);
    /// `list`
    pub const LIST: Kind = Kind(215);
    /// `set`
    pub const SET: Kind = Kind(216);
    /// `tuple`
    pub const TUPLE: Kind = Kind(217);
    /// `dictionary`
    pub const DICTIONARY: Kind = Kind(218);
    /// `pair`
    pub const PAIR: Kind = Kind(219);
    /// `list_comprehension`
    pub const LIST_COMPREHENSION: Kind = Kind(220);
    /// `dictionary_comprehension`
    pub const DICTIONARY_COMPREHENSION: Kind = Kind(221);
    /// `set_comprehension`
    pub const SET_COMPREHENSION: Kind = Kind(222);
    /// `generator_expression`
    pub const GENERATOR_EXPRESSION: Kind = Kind(223);
    /// `parenthesized_expression`
    pub const PARENTHESIZED_EXPRESSION: Kind = Kind(225);
    /// `for_in_clause`
    pub const FOR_IN_CLAUSE: Kind = Kind(227);
    /// `if_clause`
    pub const IF_CLAUSE: Kind = Kind(228);
    /// `conditional_expression`
    pub const CONDITIONAL_EXPRESSION: Kind = Kind(229);
    /// `concatenated_string`
    pub const CONCATENATED_STRING: Kind = Kind(230);
    /// `string`
    pub const STRING: Kind = Kind(231);
    /// `string_content`
    pub const STRING_CONTENT: Kind = Kind(232);
    /// `interpolation`
    pub const INTERPOLATION: Kind = Kind(233);
    /// `format_specifier`
    pub const FORMAT_SPECIFIER: Kind = Kind(236);
    /// `await`
    pub const AWAIT: Kind = Kind(237);
    /// `positional_separator`
    pub const POSITIONAL_SEPARATOR: Kind = Kind(238);
    /// `keyword_separator`
    pub const KEYWORD_SEPARATOR: Kind = Kind(239);
    /// `as_pattern_target`
    pub const AS_PATTERN_TARGET: Kind = Kind(272);
    /// `format_expression`
    pub const FORMAT_EXPRESSION: Kind = Kind(273);
}

/// The fields of the Python grammar.
pub mod field {
    use super::Field;

    /// `alias`
    pub const ALIAS: Field = Field(1);
    /// `alternative`
    pub const ALTERNATIVE: Field = Field(2);
    /// `argument`
    pub const ARGUMENT: Field = Field(3);
    /// `arguments`
    pub const ARGUMENTS: Field = Field(4);
    /// `attribute`
    pub const ATTRIBUTE: Field = Field(5);
    /// `body`
    pub const BODY: Field = Field(6);
    /// `cause`
    pub const CAUSE: Field = Field(7);
    /// `code`
    pub const CODE: Field = Field(8);
    /// `condition`
    pub const CONDITION: Field = Field(9);
    /// `consequence`
    pub const CONSEQUENCE: Field = Field(10);
    /// `definition`
    pub const DEFINITION: Field = Field(11);
    /// `expression`
    pub const EXPRESSION: Field = Field(12);
    /// `format_specifier`
    pub const FORMAT_SPECIFIER: Field = Field(13);
    /// `function`
    pub const FUNCTION: Field = Field(14);
    /// `guard`
    pub const GUARD: Field = Field(15);
    /// `key`
    pub const KEY: Field = Field(16);
    /// `left`
    pub const LEFT: Field = Field(17);
    /// `module_name`
    pub const MODULE_NAME: Field = Field(18);
    /// `name`
    pub const NAME: Field = Field(19);
    /// `object`
    pub const OBJECT: Field = Field(20);
    /// `operator`
    pub const OPERATOR: Field = Field(21);
    /// `operators`
    pub const OPERATORS: Field = Field(22);
    /// `parameters`
    pub const PARAMETERS: Field = Field(23);
    /// `return_type`
    pub const RETURN_TYPE: Field = Field(24);
    /// `right`
    pub const RIGHT: Field = Field(25);
    /// `subject`
    pub const SUBJECT: Field = Field(26);
    /// `subscript`
    pub const SUBSCRIPT: Field = Field(27);
    /// `superclasses`
    pub const SUPERCLASSES: Field = Field(28);
    /// `type`
    pub const TYPE: Field = Field(29);
    /// `type_conversion`
    pub const TYPE_CONVERSION: Field = Field(30);
    /// `type_parameters`
    pub const TYPE_PARAMETERS: Field = Field(31);
    /// `value`
    pub const VALUE: Field = Field(32);
}
